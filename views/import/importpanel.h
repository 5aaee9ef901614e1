#pragma once

#include "models/jobs/importjob.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace jianbao
{

struct Theme;

/// Runs one import and shows its progress with a button that cancels it, for the status bar. Hidden while
/// nothing is imported. What is asked for during an import is done after it.
class ImportPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPanel(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void start(const ImportRequest &request);
    void cancel();

Q_SIGNALS:
    /// The archive has new pages, or was asked for some that it had or refused.
    void imported(const QList<jianbao::ImportOutcome> &outcomes);
    void failed(const QString &message);

private:
    void showProgress(const ImportOutcome &outcome, qsizetype done, qsizetype total);
    void startNext();

    ImportJob m_job;
    QList<ImportRequest> m_waiting;
    QLabel *m_label;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace jianbao
