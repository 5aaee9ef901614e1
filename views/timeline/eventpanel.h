#pragma once

#include "models/datatypes/records.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace jianbao
{

class EventListModel;
class TimelineModel;

/// What is known of the selected events: a list of them and, of the current one, its name, district, time as
/// it was understood, the printed sentence and every article that tells it; with what can be done about it.
/// GUI thread.
class EventPanel : public QWidget
{
    Q_OBJECT
public:
    explicit EventPanel(TimelineModel &model, QWidget *parent = nullptr);

    /// Shows these rows of the timeline; `current` is among them or -1.
    void showRows(const QList<int> &rows, int current);
    /// False for an archive that cannot be written.
    void setDecidable(bool on);
    /// True once somebody answers correctionRequested(); there is no button for it before.
    void setCorrectable(bool on);

Q_SIGNALS:
    void openRequested(const QString &articleId, jianbao::Span quote);
    void decisionRequested(const QStringList &eventIds, jianbao::Verdict verdict);
    void correctionRequested(const jianbao::StoredEvent &event);
    void rowPicked(int row);

private:
    QWidget *buttons();
    void showCurrent();
    void openTelling(const QString &place);
    void decide(Verdict verdict);
    QString sourcesText() const;

    TimelineModel &m_model;
    EventListModel *m_list;
    QListView *m_listView;
    QLabel *m_heading;
    QLabel *m_facts;
    QLabel *m_sources;
    QPushButton *m_open;
    QPushButton *m_confirm;
    QPushButton *m_reject;
    QPushButton *m_correct;
    QList<int> m_rows;
    int m_current = -1;
    bool m_isDecidable = true;
};

} // namespace jianbao
