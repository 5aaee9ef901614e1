#include "views/tags/tagedit.h"

#include "views/style/theme.h"
#include "views/tags/tagcompleter.h"

#include <QAbstractItemView>
#include <QKeyEvent>

#include <algorithm>

namespace jianbao
{

TagEdit::TagEdit(const TagListModel &tags, QWidget *parent)
    : QLineEdit(parent), m_completer(new TagCompleter(tags, this))
{
    setPlaceholderText(tr("Add a tag: 招商 or zsyz"));
    setAccessibleName(tr("Add a tag"));
    setFrame(false);
    setFont(Theme::textFont(13));
    setMinimumWidth(180);
    setMinimumHeight(28);
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, m_completer, &TagCompleter::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagEdit::enter,
            Qt::QueuedConnection);
}

void TagEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace && text().isEmpty()) {
        Q_EMIT backspaceInEmptyField();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        enter(text());
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void TagEdit::enter(const QString &typed)
{
    const QString name = typed.trimmed();
    if (name.isEmpty())
        return;
    clear();
    m_completer->popup()->hide(); // it stays open after a key that the field takes itself
    Q_EMIT tagEntered(meant(name));
}

QString TagEdit::meant(const QString &typed) const
{
    const bool letters =
        std::all_of(typed.cbegin(), typed.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    if (!letters)
        return typed;
    const QStringList candidates = m_completer->candidates(typed);
    return candidates.size() == 1 ? candidates.first() : typed;
}

} // namespace jianbao
