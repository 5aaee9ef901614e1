#pragma once

#include "models/datatypes/records.h"
#include "views/style/theme.h"

#include <QSet>
#include <QWidget>

#include <optional>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace jianbao
{

class EventPanel;
class LaneMenu;
class TimelineFilters;
class TimelineModel;
class TimelineRangeBar;
class TimelineTools;
class TimelineView;

/// The timeline with its tools, the range bar below it, its table, and beside it what is selected; table and
/// timeline share their selection. The events are read when the workspace is first shown. The model must
/// outlive the workspace.
class TimelineWorkspace : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineWorkspace(TimelineModel &model, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Shows only events of these articles; nothing: of all.
    void setArticles(const std::optional<QSet<QString>> &articleIds);
    /// Shows this at the left edge.
    void setSidebar(QWidget *sidebar);
    /// False for an archive that cannot be written.
    void setDecidable(bool on);
    /// True once somebody answers correctionRequested().
    void setCorrectable(bool on);
    /// How lanes are arranged and dragging ends, for restoreHabits() in another session.
    QByteArray saveHabits() const;
    void restoreHabits(const QByteArray &habits);
    /// Writes the shown events to a PDF; false and a sentence in `problem` if that fails.
    bool exportPdf(const QString &path, QString *problem);

Q_SIGNALS:
    /// Somebody wants to read where an event was printed; `quote` is an offset span of the page's text.
    void sentenceRequested(const QString &articleId, jianbao::Span quote);
    /// Somebody decided about events.
    void decisionRequested(const QStringList &eventIds, jianbao::Verdict verdict);
    /// Somebody wants to correct an event.
    void correctionRequested(const jianbao::StoredEvent &event);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *toolRow();
    void fillBody();
    void connectAll();
    void showEvents();
    void showSelection();
    void narrow();
    void openRow(const QModelIndex &index);
    void exportSomewhere();

    TimelineModel &m_model;
    TimelineView *m_view;
    QTableView *m_table;
    TimelineRangeBar *m_rangeBar;
    EventPanel *m_panel;
    LaneMenu *m_lanes;
    TimelineFilters *m_filters;
    TimelineTools *m_tools;
    QSplitter *m_body;
    QStackedWidget *m_pages; ///< the empty state or the timeline
    QLabel *m_empty;
    QLabel *m_summary;
    std::optional<QSet<QString>> m_articles;
    QString m_remembered; ///< the current event while the model is read anew
};

} // namespace jianbao
