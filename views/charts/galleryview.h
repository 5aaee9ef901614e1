#pragma once

#include "views/charts/chartsettings.h"
#include "views/style/theme.h"

#include <QWidget>

class QComboBox;
class QListView;

namespace jianbao
{

class ChartGalleryModel;
class EmptyHint;
class GalleryDelegate;

/// The charts worth looking at for a district, as pictures to choose from. Reads the archive when it is first
/// shown. The models must outlive it.
class GalleryView : public QWidget
{
    Q_OBJECT
public:
    /// `series` gives the figures of the pictures; it is not changed.
    GalleryView(ChartGalleryModel &gallery, const ObservationSeriesModel &series, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

Q_SIGNALS:
    void chosen(const jianbao::ChartSettings &settings);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillSubjects();
    ChartSettings settingsOf(const QModelIndex &index) const;
    ChartPlan planOf(const QModelIndex &index) const;

    ChartGalleryModel &m_gallery;
    const ObservationSeriesModel &m_series;
    QComboBox *m_subjects;
    QListView *m_list;
    QWidget *m_heading;
    EmptyHint *m_hint;
    GalleryDelegate *m_delegate;
};

} // namespace jianbao
