#pragma once

#include <QLayout>

namespace jianbao
{

/// Places items from left to right and goes on in a new line where a line is full; the last item takes what
/// is left of its line.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void insertWidget(int place, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int place) const override { return m_items.value(place); }
    QLayoutItem *takeAt(int place) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &area) override;

private:
    /// Gives the height; moves the items only if `move`.
    int arrange(const QRect &area, bool move) const;

    QList<QLayoutItem *> m_items;
};

} // namespace jianbao
