#pragma once

#include "views/style/theme.h"

#include <QLineEdit>
#include <QTimer>

class QAction;

namespace jianbao
{

class SearchCompleter;

/// The search field. Says what is to be searched 40 ms after the last change, at once on Enter, and never
/// while a Chinese word is still being composed or a field has no value yet. Escape clears it.
class SearchBar : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBar(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Offers terms while a query is typed; nothing while a word is composed.
    void setSearchCompleter(SearchCompleter *completer);
    /// Puts a text in as if it had been typed and searches at once.
    void setQuery(const QString &typed);

Q_SIGNALS:
    void queryTyped(const QString &typed);

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void announce();

    QAction *m_icon;
    QTimer m_pause;
    QString m_announced;
};

} // namespace jianbao
