#pragma once

#include "views/charts/chartsettings.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace jianbao
{

class ArchiveModels;
class ChartExport;
class PagePrinter;
class SavedChartListModel;

/// What can be done with the chart that is shown: write it to a file, print it, copy it, name it; and the
/// charts that are kept, to open, to delete, or to make one document of. GUI thread.
class ChartActions : public QObject
{
    Q_OBJECT
public:
    /// `parent` owns it and is under the dialogs; the archive outlives it.
    ChartActions(ArchiveModels &archive, QWidget *parent);

    /// The chart that is shown now.
    void setSettings(const ChartSettings &settings);
    QToolButton *exportButton() { return m_export; }
    QToolButton *keptButton() { return m_keptButton; }
    void copy() const;
    /// Asks for another title; an empty one lets the figures speak again.
    void askForTitle();

Q_SIGNALS:
    /// A kept chart is wanted, or the shown one with another title or note.
    void wanted(const jianbao::ChartSettings &settings);

private:
    ChartExport shownChart() const;
    PagePrinter paper() const;
    void fillExportMenu();
    void fillKeptMenu();
    void writeFile();
    void askForNote();
    void keep();
    void open(const QString &name);
    void writeReport();
    QWidget *window() const;

    ArchiveModels &m_archive;
    const ObservationSeriesModel &m_model;
    SavedChartListModel &m_kept;
    ChartSettings m_settings;
    QToolButton *m_export;
    QToolButton *m_keptButton;
};

} // namespace jianbao
