#include "views/tags/tagline.h"

#include "models/items/taglistmodel.h"
#include "views/tags/flowlayout.h"
#include "views/tags/tagchip.h"
#include "views/tags/tagedit.h"

namespace jianbao
{

TagLine::TagLine(TagListModel &tags, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_tags(tags)
    , m_theme(theme)
    , m_layout(new FlowLayout(8, this))
    , m_edit(new TagEdit(tags))
{
    setAccessibleName(tr("Tags of the selected articles"));
    m_layout->setContentsMargins(16, 10, 16, 10);
    m_layout->insertWidget(0, m_edit);
    connect(m_edit, &TagEdit::tagEntered, this,
            [this](const QString &name) { m_tags.add(name, m_articleIds); });
    connect(m_edit, &TagEdit::backspaceInEmptyField, this, [this] {
        if (QWidget *chip = lastChip())
            chip->setFocus();
    });
    connect(&tags, &TagListModel::modelReset, this, &TagLine::showTags);
}

void TagLine::setTheme(const Theme &theme)
{
    m_theme = theme;
    showTags();
}

void TagLine::setArticles(const QStringList &articleIds)
{
    m_articleIds = articleIds;
    m_edit->setVisible(!articleIds.isEmpty());
    showTags();
}

void TagLine::startTyping()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

QWidget *TagLine::lastChip() const
{
    return m_layout->count() > 1 ? m_layout->itemAt(m_layout->count() - 2)->widget() : nullptr;
}

void TagLine::showTags()
{
    const bool chipHadFocus = qobject_cast<TagChip *>(focusWidget()) && focusWidget()->hasFocus();
    while (QWidget *chip = lastChip()) {
        delete m_layout->takeAt(m_layout->count() - 2);
        chip->hide();
        chip->deleteLater();
    }
    for (const Tag &tag : m_tags.carriedBy(m_articleIds)) {
        const bool everywhere = tag.articleCount == m_articleIds.size();
        const QString note =
            everywhere ? QString() : tr("%1 of %2").arg(tag.articleCount).arg(m_articleIds.size());
        auto *chip = new TagChip(tag.name, tag.colour, note, m_theme, this);
        connect(chip, &TagChip::removalWanted, this,
                [this](const QString &name) { m_tags.remove(name, m_articleIds); });
        m_layout->insertWidget(m_layout->count() - 1, chip);
        setTabOrder(chip, m_edit);
        chip->show();
    }
    updateGeometry();
    if (chipHadFocus)
        m_edit->setFocus();
}

} // namespace jianbao
