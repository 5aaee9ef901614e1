#pragma once

#include "views/style/removablechip.h"

namespace jianbao
{

/// A tag on an article: its dot, name and a cross, which takes the tag off.
class TagChip : public RemovableChip
{
    Q_OBJECT
public:
    /// `note` stands behind the name, such as “2/3” where only some of the selected articles carry the tag.
    TagChip(const QString &name, const QString &colour, const QString &note, const Theme &theme,
            QWidget *parent = nullptr);

    const QString &tagName() const { return subject(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
};

} // namespace jianbao
