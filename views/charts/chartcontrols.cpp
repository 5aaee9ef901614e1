#include "views/charts/chartcontrols.h"

#include "views/charts/charttexts.h"
#include "views/tags/flowlayout.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace jianbao
{

namespace
{

QComboBox *newChoice(const QString &name)
{
    auto *choice = new QComboBox;
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return choice;
}

} // namespace

ChartControls::ChartControls(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(8, this))
    , m_families(newChoice(tr("Kind of number")))
    , m_kinds(newChoice(tr("Kind of chart")))
    , m_subjects(new QToolButton)
    , m_from(newChoice(tr("First year")))
    , m_to(newChoice(tr("Last year")))
    , m_confirmed(new QCheckBox(tr("Only confirmed")))
    , m_ownAxes(new QCheckBox(tr("Own axes")))
{
    m_subjects->setPopupMode(QToolButton::InstantPopup);
    m_subjects->setMenu(new QMenu(m_subjects));
    m_confirmed->setToolTip(tr("Leave out figures that no person has checked"));
    m_ownAxes->setToolTip(
        tr("Each small chart has its own vertical axis, so that small figures do not lie flat"));
    m_layout->setContentsMargins(16, 8, 16, 8);
    for (QWidget *control : choices() + QList<QWidget *>{m_ownAxes})
        m_layout->addWidget(control);
    m_layout->addWidget(new QWidget); // takes what is left of the last line

    connect(m_families, &QComboBox::activated, this, [this](int index) {
        m_settings.family = m_choices.at(index);
        m_settings.kind.reset();
        tell();
    });
    connect(m_kinds, &QComboBox::activated, this, [this](int index) {
        m_settings.kind = static_cast<ChartKind>(m_kinds->itemData(index).toInt());
        tell();
    });
    connect(m_from, &QComboBox::activated, this, &ChartControls::tellYears);
    connect(m_to, &QComboBox::activated, this, &ChartControls::tellYears);
    connect(m_confirmed, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.filter.confirmedOnly = on;
        tell();
    });
    connect(m_ownAxes, &QCheckBox::toggled, this, [this](bool on) {
        m_settings.options.ownAxes = on;
        tell();
    });
}

QList<QWidget *> ChartControls::choices() const
{
    return {m_families, m_kinds, m_subjects, m_from, m_to, m_confirmed};
}

void ChartControls::setChoosing(bool on)
{
    m_isChoosing = on;
    for (QWidget *control : choices())
        control->setVisible(on);
    m_ownAxes->setVisible(on && m_settings.kind == ChartKind::Multiples);
}

void ChartControls::append(QWidget *control)
{
    m_layout->insertWidget(m_layout->count() - 1, control);
}

void ChartControls::tell()
{
    Q_EMIT changed(m_settings);
}

void ChartControls::show(const ChartSettings &settings, const ObservationSeriesModel &model)
{
    m_settings = settings;
    m_settings.family = model.family();
    fillKinds(model);
    fillFamilies(model);
    fillSubjects(model);
    fillYears(model);
    const QSignalBlocker quiet(m_confirmed);
    m_confirmed->setChecked(settings.filter.confirmedOnly);
    const QSignalBlocker alsoQuiet(m_ownAxes);
    m_ownAxes->setChecked(settings.options.ownAxes);
    m_ownAxes->setVisible(m_isChoosing && settings.kindFor(model) == ChartKind::Multiples);
}

void ChartControls::fillKinds(const ObservationSeriesModel &model)
{
    const ChartKind shown = m_settings.kindFor(model);
    m_kinds->clear();
    for (const ChartKind kind : kindsFor(model.family())) {
        m_kinds->addItem(ChartTexts::kind(kind), static_cast<int>(kind));
        if (kind == shown)
            m_kinds->setCurrentIndex(m_kinds->count() - 1);
    }
    m_kinds->setEnabled(model.rowCount() > 0);
}

void ChartControls::fillFamilies(const ObservationSeriesModel &model)
{
    m_choices = model.families();
    m_families->clear();
    for (const SeriesFamily &family : std::as_const(m_choices)) {
        m_families->addItem(tr("%1 (%2)").arg(ChartTexts::family(family)).arg(family.points));
        if (family.sameAxis(model.family()))
            m_families->setCurrentIndex(m_families->count() - 1);
    }
    m_families->setEnabled(m_choices.size() > 1);
}

void ChartControls::fillSubjects(const ObservationSeriesModel &model)
{
    QMenu *menu = m_subjects->menu();
    menu->clear();
    const QStringList &shown = m_settings.filter.subjects;
    const QStringList subjects = model.allSubjects();
    fillOurs(menu->addMenu(tr("Mark as ours")), subjects);
    menu->addSeparator();
    for (const QString &subject : subjects) {
        QAction *action = menu->addAction(ChartTexts::subject(subject), this, &ChartControls::tellSubjects);
        action->setData(subject);
        action->setCheckable(true);
        action->setChecked(shown.isEmpty() || shown.contains(subject));
    }
    m_subjects->setEnabled(!subjects.isEmpty());
    const qsizetype count = shown.isEmpty() ? subjects.size() : shown.size();
    m_subjects->setText(tr("Subjects: %1 of %2").arg(count).arg(subjects.size()));
}

void ChartControls::fillOurs(QMenu *menu, const QStringList &subjects)
{
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &subject) {
        QAction *action = menu->addAction(text, this, [this, subject] {
            m_settings.options.ours = subject;
            tell();
        });
        action->setCheckable(true);
        action->setChecked(subject == m_settings.options.ours);
        group->addAction(action);
    };
    add(tr("None"), QString());
    for (const QString &subject : subjects) {
        if (!subject.isEmpty())
            add(subject, subject);
    }
}

void ChartControls::tellSubjects()
{
    QStringList wanted;
    bool all = true;
    const QList<QAction *> actions = m_subjects->menu()->actions();
    for (const QAction *action : actions) {
        if (!action->isCheckable())
            continue;
        all = all && action->isChecked();
        if (action->isChecked())
            wanted.append(action->data().toString());
    }
    m_settings.filter.subjects = all ? QStringList() : wanted;
    tell();
}

void ChartControls::fillYears(const ObservationSeriesModel &model)
{
    const Period extent = model.extent();
    m_from->clear();
    m_to->clear();
    m_from->addItem(tr("from the first year"));
    m_to->addItem(tr("to the last year"));
    const bool known = extent.start.isValid() && extent.end.isValid();
    for (int year = known ? extent.start.year() : 1; known && year <= extent.end.year(); ++year) {
        m_from->addItem(tr("from %1").arg(year), year);
        m_to->addItem(tr("to %1").arg(year), year);
        if (year == m_settings.filter.from.year())
            m_from->setCurrentIndex(m_from->count() - 1);
        if (year == m_settings.filter.to.year())
            m_to->setCurrentIndex(m_to->count() - 1);
    }
    m_from->setEnabled(known);
    m_to->setEnabled(known);
}

void ChartControls::tellYears()
{
    const int from = m_from->currentData().toInt();
    const int to = m_to->currentData().toInt();
    m_settings.filter.from = from > 0 ? QDate(from, 1, 1) : QDate();
    m_settings.filter.to = to > 0 ? QDate(to, 12, 31) : QDate();
    tell();
}

} // namespace jianbao
