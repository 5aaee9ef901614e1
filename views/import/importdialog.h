#pragma once

#include <QDate>
#include <QDialog>

class QLineEdit;
class QPushButton;

namespace jianbao
{

/// Asks what the pages themselves may not tell before they are imported: newspaper and day of issue. Both may
/// stay empty.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(const QStringList &paths, const QStringList &knownNewspapers, QWidget *parent = nullptr);

    QString newspaper() const;
    QDate issueDate() const; ///< invalid if nobody said one

private:
    QLineEdit *m_newspaper;
    QLineEdit *m_issueDate;
    QPushButton *m_import;
};

} // namespace jianbao
