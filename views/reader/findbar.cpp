#include "views/reader/findbar.h"

#include "views/reader/readerview.h"
#include "views/style/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr int narrowestField = 72;

QToolButton *button(const QString &name)
{
    auto *made = new QToolButton;
    made->setAutoRaise(true);
    made->setAccessibleName(name);
    made->setToolTip(name);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

FindBar::FindBar(ReaderView &reader, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_edit(new QLineEdit)
    , m_place(new QLabel)
    , m_before(button(tr("Place before (Shift+F3)")))
    , m_next(button(tr("Next place (F3)")))
    , m_close(button(tr("Close")))
{
    m_edit->setPlaceholderText(tr("Find"));
    m_edit->setAccessibleName(tr("Find in this article"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumWidth(narrowestField);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(4);
    row->addWidget(m_edit, 1);
    for (QWidget *each : {static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_before),
                          static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_close)})
        row->addWidget(each);
    connect(m_edit, &QLineEdit::textChanged, &m_reader, &ReaderView::setSoughtString);
    connect(m_edit, &QLineEdit::textChanged, &m_reader, [this] { m_reader.stepToMark(1); });
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(&m_reader, &ReaderView::marksChanged, this, &FindBar::tellPlace);
    m_reader.installEventFilter(this);
    setTheme(theme);
    hide();
}

void FindBar::setTheme(const Theme &theme)
{
    m_before->setIcon(lineIcon(u"previous"_s, theme));
    m_next->setIcon(lineIcon(u"next"_s, theme));
    m_close->setIcon(lineIcon(u"cancel"_s, theme));
}

void FindBar::startTyping()
{
    show();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FindBar::step(int direction)
{
    if (m_reader.marks().isEmpty())
        return startTyping();
    show();
    m_reader.stepToMark(direction);
}

void FindBar::tellPlace()
{
    const QLocale locale;
    const QString count = locale.toString(m_reader.marks().size());
    const bool none = m_reader.marks().isEmpty();
    m_place->setText(none ? (m_edit->text().isEmpty() ? QString() : tr("not found"))
                          : tr("%1/%2").arg(locale.toString(m_reader.currentMark() + 1), count));
    m_before->setEnabled(!none);
    m_next->setEnabled(!none);
}

void FindBar::close()
{
    m_edit->clear();
    hide();
    m_reader.setFocus();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool leaves = isVisible() && event->type() == QEvent::KeyPress &&
                        static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (leaves)
        close();
    return leaves || QWidget::eventFilter(watched, event);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace jianbao
