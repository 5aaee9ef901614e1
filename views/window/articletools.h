#pragma once

#include <QObject>

namespace jianbao
{

class ArticlePane;
class MainWindow;

/// What the menus do with the article that is being read: finding in it, highlighting, its history, printing
/// and the size of its letters. All but the size needs an open archive.
class ArticleTools : public QObject
{
    Q_OBJECT
public:
    explicit ArticleTools(MainWindow &window);

    void findInArticle();
    void nextHit();
    void hitBefore();
    void highlight();
    void showHistory();
    void print();
    void enlarge();
    void shrink();
    void usualSize();

private:
    ArticlePane &pane();
    void changeText(int percent);

    MainWindow &m_window;
};

} // namespace jianbao
