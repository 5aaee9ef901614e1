#include "views/charts/chartactions.h"

#include "models/items/archivemodels.h"
#include "views/charts/chartplanner.h"
#include "views/export/chartdocument.h"
#include "views/export/chartexport.h"
#include "views/export/pageprinter.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace jianbao
{

ChartActions::ChartActions(ArchiveModels &archive, QWidget *parent)
    : QObject(parent)
    , m_archive(archive)
    , m_model(archive.series())
    , m_kept(archive.savedCharts())
    , m_export(new QToolButton)
    , m_keptButton(new QToolButton)
{
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Write the chart to a file, print or copy it"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setMenu(new QMenu(m_export));
    m_keptButton->setText(tr("Kept charts"));
    m_keptButton->setToolTip(tr("Keep this chart under a name, or open one that was kept"));
    m_keptButton->setPopupMode(QToolButton::InstantPopup);
    m_keptButton->setMenu(new QMenu(m_keptButton));
    fillExportMenu();
    connect(m_keptButton->menu(), &QMenu::aboutToShow, this, &ChartActions::fillKeptMenu);
}

QWidget *ChartActions::window() const
{
    return static_cast<QWidget *>(parent());
}

void ChartActions::setSettings(const ChartSettings &settings)
{
    m_settings = settings;
    m_export->setEnabled(m_model.rowCount() > 0);
}

ChartExport ChartActions::shownChart() const
{
    return {m_model, m_settings.kindFor(m_model), m_settings.options};
}

PagePrinter ChartActions::paper() const
{
    return {shownChart().pages(), PdfDocument::pageSize(), m_settings.indicator};
}

void ChartActions::fillExportMenu()
{
    QMenu *menu = m_export->menu();
    menu->addAction(tr("Write to a file…"), this, &ChartActions::writeFile);
    menu->addAction(tr("Copy the picture"), this, &ChartActions::copy);
    menu->addSeparator();
    menu->addAction(tr("Print preview…"), this, [this] { paper().preview(window()); });
    menu->addAction(tr("Print…"), this, [this] { paper().askAndPrint(window()); });
    menu->addSeparator();
    menu->addAction(tr("Title…"), this, &ChartActions::askForTitle);
    menu->addAction(tr("Note…"), this, &ChartActions::askForNote);
}

void ChartActions::fillKeptMenu()
{
    QMenu *menu = m_keptButton->menu();
    menu->clear();
    menu->addAction(tr("Keep this chart…"), this, &ChartActions::keep)->setEnabled(m_model.rowCount() > 0);
    const QStringList names = m_kept.names();
    menu->addAction(tr("One document of all kept charts…"), this, &ChartActions::writeReport)
        ->setEnabled(!names.isEmpty());
    QMenu *deletions = menu->addMenu(tr("Delete"));
    deletions->setEnabled(!names.isEmpty());
    menu->addSeparator();
    for (const QString &name : names) {
        menu->addAction(name, this, [this, name] { open(name); });
        deletions->addAction(name, this, [this, name] { m_archive.attempt([&] { m_kept.erase(name); }); });
    }
}

void ChartActions::writeFile()
{
    const QString path = QFileDialog::getSaveFileName(
        window(), tr("Export the chart"), m_settings.indicator + ".pdf"_L1, ChartExport::nameFilters());
    if (path.isEmpty())
        return;
    QString problem;
    if (!shownChart().write(path, &problem))
        QMessageBox::warning(window(), tr("Export the chart"), problem);
}

void ChartActions::copy() const
{
    if (m_model.rowCount() > 0)
        QGuiApplication::clipboard()->setMimeData(shownChart().newMimeData());
}

void ChartActions::askForTitle()
{
    const QString shown = ChartPlanner(m_model, m_settings.options).plan(m_settings.kindFor(m_model)).title;
    bool given = false;
    const QString title = QInputDialog::getText(window(), tr("Title of the chart"),
                                                tr("Left empty, the title says what the figures show."),
                                                QLineEdit::Normal, shown, &given);
    if (!given)
        return;
    m_settings.options.title = title.trimmed();
    Q_EMIT wanted(m_settings);
}

void ChartActions::askForNote()
{
    bool given = false;
    const QString note =
        QInputDialog::getText(window(), tr("Note under the chart"), tr("It stands before the other notes."),
                              QLineEdit::Normal, m_settings.options.note, &given);
    if (!given)
        return;
    m_settings.options.note = note.trimmed();
    Q_EMIT wanted(m_settings);
}

void ChartActions::keep()
{
    bool given = false;
    const QString name = QInputDialog::getText(window(), tr("Keep this chart"), tr("Name:"),
                                               QLineEdit::Normal, m_settings.indicator, &given);
    if (given && !name.trimmed().isEmpty())
        m_archive.attempt([&] { m_kept.save(name, m_settings.toJson()); });
}

void ChartActions::open(const QString &name)
{
    m_archive.attempt([&] {
        const auto kept = m_kept.settings(name);
        if (const auto settings = kept ? ChartSettings::fromJson(*kept) : std::nullopt)
            Q_EMIT wanted(*settings);
        else
            QMessageBox::warning(
                window(), tr("Kept charts"),
                tr("The chart “%1” is no longer kept, or its settings cannot be read.").arg(name));
    });
}

void ChartActions::writeReport()
{
    const QString path = QFileDialog::getSaveFileName(window(), tr("One document of all kept charts"),
                                                      tr("Charts.pdf"), tr("PDF with sources (*.pdf)"));
    if (path.isEmpty())
        return;
    m_archive.attempt([&] {
        ChartDocument document;
        for (const QString &name : m_kept.names()) {
            const auto kept = m_kept.settings(name);
            const auto settings = kept ? ChartSettings::fromJson(*kept) : std::nullopt;
            const std::unique_ptr<ObservationSeriesModel> series = m_model.twin();
            if (settings)
                settings->applyTo(*series);
            if (series->rowCount() > 0)
                document.add(*series, settings->kindFor(*series), settings->options);
        }
        QString problem = tr("None of the kept charts has figures to draw.");
        if (document.isEmpty() || !document.writePdf(path, &problem))
            QMessageBox::warning(window(), tr("One document of all kept charts"), problem);
    });
}

} // namespace jianbao
