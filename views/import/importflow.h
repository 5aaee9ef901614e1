#pragma once

#include "models/jobs/importjob.h"
#include "views/style/theme.h"

#include <QDate>
#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace jianbao
{

class ArchiveModels;
class ImportPanel;

/// The way of pages into the open archive: asks which, by whom and of when, has them imported, and reports.
class ImportFlow : public QObject
{
    Q_OBJECT
public:
    /// Questions and reports stand over `window`, which owns this.
    ImportFlow(const Theme &theme, QWidget &window);

    /// Cancels what is running for the archive before.
    void setArchive(ArchiveModels *archive);
    /// Progress, for a status bar that takes it.
    ImportPanel &panel() const { return *m_panel; }

    static QStringList localPaths(const QMimeData &data);
    /// Whether these data can be dropped now.
    bool takes(const QMimeData &data) const;

    void chooseFiles();
    void chooseFolder();
    /// Asks for newspaper and day, then starts.
    void ask(const QStringList &paths);
    /// What is left empty is worked out from folder and page.
    void start(const QStringList &paths, const QString &newspaper, QDate issueDate);

Q_SIGNALS:
    void imported(const QList<jianbao::ImportOutcome> &outcomes);
    void news(const QString &message);
    void failed(const QString &message);

private:
    void finish(const QList<ImportOutcome> &outcomes);
    void tellFailure(const QString &message);

    QWidget &m_window;
    ImportPanel *m_panel;
    ArchiveModels *m_archive = nullptr;
};

} // namespace jianbao
