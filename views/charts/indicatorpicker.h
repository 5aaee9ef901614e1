#pragma once

#include <QSortFilterProxyModel>
#include <QWidget>

class QLineEdit;
class QListView;

namespace jianbao
{

class EmptyHint;
class IndicatorListModel;

/// The register of indicators with a field that narrows it to names that hold the typed characters.
class IndicatorPicker : public QWidget
{
    Q_OBJECT
public:
    explicit IndicatorPicker(IndicatorListModel &indicators, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &indicator);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void narrow(const QString &text);
    void showHint();

    IndicatorListModel &m_indicators;
    QLineEdit *m_filter;
    QListView *m_list;
    EmptyHint *m_hint;
    QSortFilterProxyModel m_narrowed;
};

} // namespace jianbao
