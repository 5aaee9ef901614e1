#pragma once

#include <QDialog>

class QLabel;

namespace jianbao
{

class ArchiveModels;

/// Who did what to one article, and when; and the way back to the page as it was imported, which is a step
/// like any other.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    /// The article must be in the archive.
    HistoryDialog(ArchiveModels &archive, const QString &articleId, QWidget *parent = nullptr);

private:
    void showState();
    void resetPage();

    ArchiveModels &m_archive;
    QString m_articleId;
    QLabel *m_news;
};

} // namespace jianbao
