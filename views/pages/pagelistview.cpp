#include "views/pages/pagelistview.h"

#include "models/items/archivemodels.h"
#include "views/style/emptyhint.h"
#include "views/style/theme.h"

namespace jianbao
{

namespace
{

constexpr int narrowest = 190;

} // namespace

PageListView::PageListView(ArchiveModels &archive, QWidget *parent)
    : QListView(parent)
    , m_archive(archive)
    , m_hint(new EmptyHint(*this, tr("No pages yet"), tr("Drop text files of pages here or press Ctrl+I.")))
{
    setModel(&archive.pages());
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    setSpacing(4);
    setMinimumWidth(narrowest);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const QString id = index.data(IdRole).toString(); id != m_archive.page().page().id)
            m_archive.page().open(id);
    });
    connect(&archive.pages(), &PageListModel::loaded, this, &PageListView::chooseOpenPage);
}

void PageListView::setTheme(const Theme &theme)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::Highlight, theme.chosen);
    palette.setColor(QPalette::HighlightedText, theme.ink);
    setPalette(palette);
}

void PageListView::chooseOpenPage()
{
    const int row = m_archive.pages().rowOf(m_archive.page().page().id);
    setCurrentIndex(m_archive.pages().index(qMax(0, row)));
    m_hint->setVisible(m_archive.pages().rowCount() == 0);
}

} // namespace jianbao
