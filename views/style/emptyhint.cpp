#include "views/style/emptyhint.h"

#include "views/style/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace jianbao
{

namespace
{

constexpr int side = 24;
constexpr int above = 48;
constexpr int titleSize = 15;

QLabel *label(const QFont &font, QPalette::ColorRole colour)
{
    auto *label = new QLabel;
    label->setAlignment(Qt::AlignHCenter);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setForegroundRole(colour);
    return label;
}

} // namespace

EmptyHint::EmptyHint(QAbstractScrollArea &pane, const QString &title, const QString &advice)
    : QWidget(&pane)
    , m_pane(pane)
    , m_title(label(Theme::textFont(titleSize), QPalette::Text))
    , m_advice(label(Theme::textFont(13), QPalette::PlaceholderText))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(side, above, side, side);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_advice);
    column->addStretch(1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setWords(title, advice);
    pane.viewport()->installEventFilter(this);
    cover();
    hide();
}

EmptyHint *EmptyHint::ofRows(QAbstractItemView &view, const QString &title, const QString &advice)
{
    auto *hint = new EmptyHint(view, title, advice);
    const QAbstractItemModel *model = view.model();
    const auto follow = [hint, model] { hint->setVisible(model->rowCount() == 0); };
    connect(model, &QAbstractItemModel::modelReset, hint, follow);
    connect(model, &QAbstractItemModel::rowsInserted, hint, follow);
    connect(model, &QAbstractItemModel::rowsRemoved, hint, follow);
    follow();
    return hint;
}

void EmptyHint::setWords(const QString &title, const QString &advice)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}

QString EmptyHint::words() const
{
    return (m_title->text() + QLatin1Char('\n') + m_advice->text()).trimmed();
}

bool EmptyHint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        cover();
    return QWidget::eventFilter(watched, event);
}

void EmptyHint::cover()
{
    setGeometry(m_pane.viewport()->geometry());
}

} // namespace jianbao
