#pragma once

#include "views/style/theme.h"

#include <QAbstractButton>

namespace jianbao
{

/// A tag on an article: its dot, name and a cross. A click on it, Delete, Backspace or Space takes the tag
/// off.
class TagChip : public QAbstractButton
{
    Q_OBJECT
public:
    /// `note` stands behind the name, such as “2/3” where only some of the selected articles carry the tag.
    TagChip(const QString &name, const QString &colour, const QString &note, const Theme &theme,
            QWidget *parent = nullptr);

    const QString &tagName() const { return m_name; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void removalWanted(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_name;
    QColor m_colour;
    Theme m_theme;
};

} // namespace jianbao
