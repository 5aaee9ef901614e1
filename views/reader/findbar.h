#pragma once

#include "views/style/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace jianbao
{

class ReaderView;

/// Finds a string in the article that is read, and steps through the places that are marked in it. While
/// nothing is typed these are the words of the query. Hidden until it is wanted; Escape hides it, typed here
/// or in the reader.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    FindBar(ReaderView &reader, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void startTyping();
    /// Shows the bar, so that the number of the place can be read, and goes on by one; asks what to find
    /// where nothing is marked.
    void step(int direction);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tellPlace();
    void close();

    ReaderView &m_reader;
    QLineEdit *m_edit;
    QLabel *m_place;
    QToolButton *m_before;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace jianbao
