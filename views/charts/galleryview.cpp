#include "views/charts/galleryview.h"

#include "models/items/chartgallerymodel.h"
#include "views/charts/chartplanner.h"
#include "views/charts/gallerydelegate.h"
#include "views/style/emptyhint.h"

#include <QComboBox>
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
    , m_delegate(
          new GalleryDelegate([this](const QString &indicator) { m_gallery.readFigures(indicator); }, this))
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
    m_hint = EmptyHint::ofRows(*m_list, tr("The archive is being read …"));
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

    connect(&gallery, &QAbstractItemModel::modelReset, this, [this] {
        m_hint->setWords(tr("No charts yet"),
                         tr("An indicator whose figures are told for two years gets its chart here."));
        fillSubjects();
    });
    connect(&gallery, &ChartGalleryModel::figuresRead, this, &GalleryView::draw);
    connect(&gallery, &ChartGalleryModel::failed, this, &GalleryView::tellProblem);
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
    m_gallery.read();
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

void GalleryView::draw(const SeriesFigures &figures)
{
    const QModelIndexList found = m_gallery.match(m_gallery.index(0), Qt::DisplayRole, figures.indicator, 1,
                                                  Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (found.isEmpty()) // another district is shown by now
        return;
    const std::unique_ptr<ObservationSeriesModel> series = m_series.twin();
    const ChartSettings settings = settingsOf(found.first());
    series->setFigures(figures);
    settings.applyTo(*series);
    m_delegate->setPlan(figures.indicator,
                        ChartPlanner(*series, settings.options).plan(settings.kindFor(*series)));
    m_list->update(found.first());
}

void GalleryView::tellProblem(const QString &problem)
{
    m_hint->setWords(tr("The charts cannot be read"), problem);
}

} // namespace jianbao
