#pragma once

#include "views/charts/chartsettings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QMenu;
class QToolButton;

namespace jianbao
{

class FlowLayout;

/// The choices over a chart, in as many lines as they need: kind of number, kind of chart, subjects and which
/// of them is ours, years, and whether only confirmed figures count. It holds no choice itself: it shows
/// settings and tells what a person changed in them.
class ChartControls : public QWidget
{
    Q_OBJECT
public:
    explicit ChartControls(QWidget *parent = nullptr);

    /// Shows these settings, and what the model lets choose. Emits nothing.
    void show(const ChartSettings &settings, const ObservationSeriesModel &model);
    /// Hides the choices while there is no chart to make them for.
    void setChoosing(bool on);
    /// Puts a control of somebody else behind the others.
    void append(QWidget *control);

Q_SIGNALS:
    void changed(const jianbao::ChartSettings &settings);

private:
    QList<QWidget *> choices() const;
    void fillKinds(const ObservationSeriesModel &model);
    void fillFamilies(const ObservationSeriesModel &model);
    void fillSubjects(const ObservationSeriesModel &model);
    void fillYears(const ObservationSeriesModel &model);
    void fillOurs(QMenu *menu, const QStringList &subjects);
    void tell();
    void tellSubjects();
    void tellYears();

    ChartSettings m_settings;
    QList<SeriesFamily> m_choices; ///< behind m_families
    bool m_isChoosing = true;
    FlowLayout *m_layout;
    QComboBox *m_families;
    QComboBox *m_kinds;
    QToolButton *m_subjects;
    QComboBox *m_from;
    QComboBox *m_to;
    QCheckBox *m_confirmed;
    QCheckBox *m_ownAxes; ///< of small charts
};

} // namespace jianbao
