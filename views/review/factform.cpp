#include "views/review/factform.h"

#include "models/items/factinput.h"
#include "models/items/factwords.h"
#include "views/style/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

template <typename Enumeration> void fill(QComboBox &choice, std::initializer_list<Enumeration> values)
{
    for (const Enumeration value : values)
        choice.addItem(FactWords::of(value), static_cast<int>(value));
}

template <typename Enumeration> void choose(QComboBox &choice, Enumeration value)
{
    choice.setCurrentIndex(choice.findData(static_cast<int>(value)));
}

template <typename Enumeration> Enumeration chosen(const QComboBox &choice)
{
    return static_cast<Enumeration>(choice.currentData().toInt());
}

} // namespace

FactForm::FactForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
    , m_words(new QLabel)
    , m_title(addField(tr("&What")))
    , m_value(addField(tr("Va&lue")))
    , m_valueTo(addField(tr("Up t&o")))
    , m_unit(addField(tr("&Unit")))
    , m_bound(addChoice(tr("&Bound")))
    , m_aspect(addChoice(tr("&Says")))
    , m_indicator(addField(tr("&Indicator")))
    , m_district(addField(tr("&District")))
    , m_period(addField(tr("&Time")))
    , m_status(addChoice(tr("St&ate")))
{
    m_rows->setContentsMargins(12, 8, 12, 8);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_period->setPlaceholderText(tr("2021, 2021-03, 2021-03-05, 2021-01-01..2021-06-30"));
    m_value->setPlaceholderText(tr("1.5亿 or 150000000"));
    m_words->setWordWrap(true);
    m_words->setFont(Theme::textFont(13));
    m_words->setAccessibleName(tr("Quote"));
    m_rows->insertRow(0, m_words);
    m_rows->insertRow(1, makeQuoteButtons());
    fill(*m_bound, {Bound::Exact, Bound::About, Bound::Over, Bound::Under, Bound::NearBelow});
    fill(*m_aspect, {Aspect::Level, Aspect::Change, Aspect::Rate, Aspect::From, Aspect::To, Aspect::Target,
                     Aspect::Share});
    fill(*m_status, {FactStatus::Actual, FactStatus::Expected, FactStatus::Planned});
    clear();
}

QLineEdit *FactForm::addField(const QString &label)
{
    auto *field = new QLineEdit;
    field->setAccessibleName(QString(label).remove(u'&'));
    m_rows->addRow(label, field);
    return field;
}

QComboBox *FactForm::addChoice(const QString &label)
{
    auto *choice = new QComboBox;
    choice->setAccessibleName(QString(label).remove(u'&'));
    choice->setAccessibleDescription(choice->accessibleName()); // as its name Qt tells what is chosen
    m_rows->addRow(label, choice);
    return choice;
}

QWidget *FactForm::makeQuoteButtons()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, const QString &name, Edge edge, int steps) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setToolTip(name);
        button->setAccessibleName(name);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this,
                [this, edge, steps] { Q_EMIT quoteMoveWanted(edge, steps); });
    };
    add(u"⇤"_s, tr("Begin a character earlier (Alt+Shift+Left)"), Edge::Start, -1);
    add(u"⇥"_s, tr("Begin a character later (Alt+Shift+Right)"), Edge::Start, 1);
    row->addStretch(1);
    add(u"←"_s, tr("End a character earlier (Alt+Left)"), Edge::End, -1);
    add(u"→"_s, tr("End a character later (Alt+Right)"), Edge::End, 1);
    return line;
}

void FactForm::clear()
{
    m_fact.reset();
    m_quote = {};
    m_words->clear();
    setEnabled(false);
    for (int row = 2; row < m_rows->rowCount(); ++row)
        m_rows->setRowVisible(row, false);
}

void FactForm::setFact(const AnyFact &fact)
{
    m_fact = fact;
    setEnabled(true);
    showRowsOf(kindOf(fact));
    setQuote(quoteOf(fact));
    std::visit([this](const auto &each) { show(each); }, fact);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        field->setCursorPosition(0); // long words are read from their beginning
    QString problem;
    m_shown = this->fact(&problem);
}

bool FactForm::isEdited() const
{
    QString problem;
    return fact(&problem) != m_shown;
}

void FactForm::showRowsOf(FactKind kind)
{
    const bool isFigure = kind == FactKind::Indicator;
    for (QWidget *field :
         {static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_valueTo), static_cast<QWidget *>(m_unit),
          static_cast<QWidget *>(m_bound), static_cast<QWidget *>(m_aspect),
          static_cast<QWidget *>(m_indicator), static_cast<QWidget *>(m_status)})
        m_rows->setRowVisible(field, isFigure);
    m_rows->setRowVisible(m_title, true);
    m_rows->setRowVisible(m_district, kind != FactKind::Method);
    m_rows->setRowVisible(m_period, kind != FactKind::Method);
}

void FactForm::setQuote(const Quote &quote)
{
    m_quote = quote;
    m_words->setText(u"“%1”"_s.arg(quote.shownWords()));
}

void FactForm::show(const Event &event)
{
    m_title->setText(event.what);
    m_district->setText(event.district);
    m_period->setText(FactInput::typed(event.period));
}

void FactForm::show(const Observation &observation)
{
    m_title->setText(observation.name);
    m_value->setText(FactInput::typed(observation.value));
    m_valueTo->setText(observation.valueTo ? FactInput::typed(*observation.valueTo) : QString());
    m_unit->setText(observation.unit);
    choose(*m_bound, observation.bound);
    choose(*m_aspect, observation.aspect);
    m_indicator->setText(observation.indicator);
    m_district->setText(observation.subject);
    m_period->setText(FactInput::typed(observation.period));
    choose(*m_status, observation.status);
}

void FactForm::show(const Method &method)
{
    m_title->setText(method.name);
}

std::optional<AnyFact> FactForm::fact(QString *problem) const
{
    if (!m_fact)
        return std::nullopt;
    AnyFact fact = *m_fact;
    jianbao::setQuote(fact, m_quote);
    const bool isRead = std::visit([&](auto &each) { return read(each, problem); }, fact);
    return isRead ? std::optional(fact) : std::nullopt;
}

bool FactForm::read(Event &event, QString *problem) const
{
    event.what = m_title->text().simplified();
    event.district = m_district->text().simplified();
    const Period before = event.period;
    if (!readPeriod(event.period, problem))
        return false;
    if (event.period != before)
        event.precision = FactInput::precisionOf(event.period);
    return true;
}

bool FactForm::read(Observation &observation, QString *problem) const
{
    const std::optional<double> value = FactInput::number(m_value->text());
    const std::optional<double> valueTo = FactInput::number(m_valueTo->text());
    if (!value || (!valueTo && !m_valueTo->text().trimmed().isEmpty())) {
        *problem = tr("“%1” is no number. Write it like 1.5亿, 320万 or -12.5.")
                       .arg(value ? m_valueTo->text() : m_value->text());
        return false;
    }
    observation.value = *value;
    observation.valueTo = valueTo;
    observation.name = m_title->text().simplified();
    observation.unit = m_unit->text().simplified();
    observation.bound = chosen<Bound>(*m_bound);
    observation.aspect = chosen<Aspect>(*m_aspect);
    observation.indicator = m_indicator->text().simplified();
    observation.subject = m_district->text().simplified();
    observation.status = chosen<FactStatus>(*m_status);
    return readPeriod(observation.period, problem);
}

bool FactForm::read(Method &method, QString *problem) const
{
    method.name = m_title->text().simplified();
    if (method.name.isEmpty())
        *problem = tr("A working method needs a name.");
    return !method.name.isEmpty();
}

bool FactForm::readPeriod(Period &period, QString *problem) const
{
    const std::optional<Period> typed = FactInput::period(m_period->text());
    if (typed)
        period = *typed;
    else
        *problem = tr("“%1” is no time. Write it like 2021, 2021-03, 2021-03-05 or 2021-01-01..2021-06-30.")
                       .arg(m_period->text());
    return typed.has_value();
}

void FactForm::startTyping()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

void FactForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT accepted();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jianbao
