#pragma once

#include "models/datatypes/span.h"
#include "views/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace jianbao
{

class TimelineModel;
class TimelineView;

/// The timeline with its tools, and its table, which share their current event. The model must outlive the
/// workspace.
class TimelineWorkspace : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineWorkspace(TimelineModel &model, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Writes the shown events to a PDF; false and a sentence in `problem` if that fails.
    bool exportPdf(const QString &path, QString *problem);

Q_SIGNALS:
    /// Somebody wants to read where an event was printed; `quote` is an offset span of the page's text.
    void sentenceRequested(const QString &articleId, jianbao::Span quote);

private:
    QWidget *toolRow();
    void connectAll();
    void showEvents();
    void fillDistricts();
    void narrow();
    void openRow(const QModelIndex &index);
    void exportSomewhere();

    TimelineModel &m_model;
    TimelineView *m_view;
    QTableView *m_table;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QToolButton *m_districts;
    QToolButton *m_zoomOut;
    QToolButton *m_zoomIn;
    QToolButton *m_whole;
    QToolButton *m_tableSwitch;
    QToolButton *m_export;
    QStackedWidget *m_pages; ///< the empty state or the timeline
    QLabel *m_empty;
    QLabel *m_summary;
};

} // namespace jianbao
