#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

class QLineEdit;
class QListView;

namespace jianbao
{

class IndicatorListModel;

/// The register of indicators with a field that narrows it to names that hold the typed characters.
class IndicatorPicker : public QWidget
{
    Q_OBJECT
public:
    explicit IndicatorPicker(IndicatorListModel &indicators, QWidget *parent = nullptr);

    /// Chooses the first indicator, if there is one and none is chosen.
    void chooseFirst();

Q_SIGNALS:
    void chosen(const QString &indicator);

private:
    void narrow(const QString &text);

    QLineEdit *m_filter;
    QListView *m_list;
    QSortFilterProxyModel m_narrowed;
};

} // namespace jianbao
