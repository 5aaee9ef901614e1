#include "views/charts/galleryview.h"

#include "models/items/chartgallerymodel.h"
#include "views/charts/chartplanner.h"
#include "views/charts/gallerydelegate.h"
#include "views/style/emptyhint.h"

#include <QComboBox>
#include <QException>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>

namespace jianbao
{

GalleryView::GalleryView(ChartGalleryModel &gallery, const ObservationSeriesModel &series, QWidget *parent)
    : QWidget(parent)
    , m_gallery(gallery)
    , m_series(series)
    , m_subjects(new QComboBox)
    , m_list(new QListView)
    , m_heading(new QWidget)
    , m_delegate(new GalleryDelegate([this](const QModelIndex &index) { return planOf(index); }, this))
{
    m_list->setModel(&gallery);
    m_list->setItemDelegate(m_delegate);
    m_list->setViewMode(QListView::IconMode);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Charts worth looking at"));
    m_hint = EmptyHint::ofRows(*m_list, tr("No charts yet"),
                               tr("An indicator whose figures are told for two years gets its chart here."));
    m_subjects->setAccessibleName(tr("District of the charts"));
    m_subjects->setToolTip(m_subjects->accessibleName());
    m_subjects->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto *heading = new QLabel(tr("Charts worth looking at for"));
    heading->setBuddy(m_subjects);
    auto *row = new QHBoxLayout(m_heading);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(heading);
    row->addWidget(m_subjects);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);

    connect(&gallery, &QAbstractItemModel::modelReset, this, &GalleryView::fillSubjects);
    connect(m_subjects, &QComboBox::activated, this,
            [this](int index) { m_gallery.setSubject(m_subjects->itemText(index)); });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(settingsOf(index)); });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(settingsOf(index)); });
    fillSubjects();
}

void GalleryView::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void GalleryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    try {
        m_gallery.read();
    } catch (const QException &error) {
        m_hint->setWords(tr("The charts cannot be read"), QString::fromUtf8(error.what()));
    }
}

void GalleryView::fillSubjects()
{
    m_delegate->forget();
    m_subjects->clear();
    m_subjects->addItems(m_gallery.subjects());
    m_subjects->setCurrentText(m_gallery.subject());
    m_heading->setVisible(m_gallery.rowCount() > 0);
}

ChartSettings GalleryView::settingsOf(const QModelIndex &index) const
{
    ChartSettings settings;
    settings.indicator = index.data().toString();
    settings.filter.subjects = {index.data(ChartGalleryModel::SubjectRole).toString()};
    settings.options.ours = m_gallery.homeDistrict();
    return settings;
}

/// Empty where the archive cannot be read; opening the chart tells why.
ChartPlan GalleryView::planOf(const QModelIndex &index) const
{
    try {
        const std::unique_ptr<ObservationSeriesModel> series = m_series.twin();
        const ChartSettings settings = settingsOf(index);
        settings.applyTo(*series);
        return ChartPlanner(*series, settings.options).plan(settings.kindFor(*series));
    } catch (const QException &) {
        return {};
    }
}

} // namespace jianbao
