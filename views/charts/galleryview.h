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
struct SeriesFigures;

/// The charts worth looking at for a district, as pictures to choose from. Has the archive read
/// when it is first shown. The models must outlive it.
class GalleryView : public QWidget
{
    Q_OBJECT
public:
    /// `series` is one of the same archive; it is not changed.
    GalleryView(ChartGalleryModel &gallery, const ObservationSeriesModel &series, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

Q_SIGNALS:
    void chosen(const jianbao::ChartSettings &settings);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillSubjects();
    ChartSettings settingsOf(const QModelIndex &index) const;
    void draw(const SeriesFigures &figures);
    void tellProblem(const QString &problem);

    ChartGalleryModel &m_gallery;
    const ObservationSeriesModel &m_series;
    QComboBox *m_subjects;
    QListView *m_list;
    QWidget *m_heading;
    EmptyHint *m_hint;
    GalleryDelegate *m_delegate;
};

} // namespace jianbao
