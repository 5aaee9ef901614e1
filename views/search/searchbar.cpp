#include "views/search/searchbar.h"

#include "models/search/queryfields.h"
#include "views/search/searchcompleter.h"
#include "views/style/icons.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int pauseMilliseconds = 40; // two keys pressed at once are one search

} // namespace

SearchBar::SearchBar(const Theme &theme, QWidget *parent)
    : QLineEdit(parent), m_icon(addAction(QIcon(), LeadingPosition))
{
    m_icon->setText(tr("Search"));
    setAccessibleName(tr("Search"));
    setToolTip(tr("Words side by side must all occur. “…” is one string, OR is either, - excludes.\n"
                  "headline: byline: body: district: tag: paper: date:2021..2022-03 has:indicator "
                  "search:"));
    setClearButtonEnabled(true);
    setFont(Theme::textFont(14));
    setMinimumWidth(200);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (!isFieldPrefix(text().section(u' ', -1))) // its value is still to come
            announce();
    });
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchBar::announce);
    setTheme(theme);
}

/// What may be typed, or a word alone where there is no room.
void SearchBar::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const QString example = tr("Search: 招商 district:… tag:… date:2021");
    const int room = width() - 2 * height(); // the icon, and as much at the other end
    setPlaceholderText(fontMetrics().horizontalAdvance(example) <= room ? example : tr("Search"));
}

void SearchBar::setTheme(const Theme &theme)
{
    m_icon->setIcon(lineIcon(u"search"_s, theme));
}

void SearchBar::setSearchCompleter(SearchCompleter *completer)
{
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, completer, &SearchCompleter::offer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &SearchBar::announce,
            Qt::QueuedConnection);
}

void SearchBar::setQuery(const QString &typed)
{
    setText(typed);
    announce();
}

void SearchBar::announce()
{
    m_pause.stop();
    if (text() == m_announced)
        return;
    m_announced = text();
    Q_EMIT queryTyped(m_announced);
}

void SearchBar::inputMethodEvent(QInputMethodEvent *event)
{
    QLineEdit::inputMethodEvent(event);
    if (!event->preeditString().isEmpty())
        m_pause.stop();
    else if (text() != m_announced)
        m_pause.start();
}

void SearchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        setQuery({});
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace jianbao
