#pragma once

#include "models/datatypes/records.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace jianbao
{

/// Asks for a page's newspaper, page number and day of issue.
class PageDescriptionDialog : public QDialog
{
    Q_OBJECT
public:
    PageDescriptionDialog(const StoredPage &page, const QStringList &newspapers, QWidget *parent = nullptr);

    QString newspaper() const;
    QString pageNumber() const;
    /// Invalid if the day shall be worked out from the page.
    QDate issueDate() const;

    void accept() override;

private:
    QComboBox *m_newspaper;
    QLineEdit *m_number;
    QLineEdit *m_date;
    QLabel *m_problem;
};

} // namespace jianbao
