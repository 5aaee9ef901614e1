#pragma once

#include "models/datatypes/records.h"
#include "views/style/theme.h"

#include <QWidget>

namespace jianbao
{

class FlowLayout;
class TagEdit;
class TagListModel;

/// The tags of the selected articles, each with a cross to take it off, and a field to add more. With several
/// articles, what is added or taken off holds for all of them.
class TagLine : public QWidget
{
    Q_OBJECT
public:
    TagLine(TagListModel &tags, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setArticles(const QStringList &articleIds);
    /// Puts the cursor where a tag is typed.
    void startTyping();

private:
    void showTags();
    QWidget *lastChip() const;

    TagListModel &m_tags;
    Theme m_theme;
    FlowLayout *m_layout;
    TagEdit *m_edit;
    QStringList m_articleIds;
};

} // namespace jianbao
