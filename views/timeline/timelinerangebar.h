#pragma once

#include "models/datatypes/period.h"
#include "views/style/theme.h"

#include <QPixmap>
#include <QWidget>

namespace jianbao
{

class TimelineModel;

/// The whole time of a timeline as a histogram, with a window over the part that is seen. Dragging the window
/// moves it, dragging its edges makes it longer or shorter, a click beside it moves it there; with the
/// keyboard the arrows move it, + and - change its length. GUI thread.
class TimelineRangeBar : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineRangeBar(const TimelineModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setSeen(const Period &seen);
    QSize sizeHint() const override { return {400, 44}; }

Q_SIGNALS:
    void periodWanted(QDate from, QDate to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Grip { None, Window, From, To };

    qint64 days() const;
    double xOf(QDate day) const;
    QDate dayAt(double x) const;
    std::pair<double, double> seenEdges() const;
    Grip gripAt(double x) const;
    void ask(QDate from, QDate to);
    void forgetPicture();
    QPixmap picture() const;

    const TimelineModel &m_model;
    Theme m_theme = Theme::light();
    Period m_seen;
    Grip m_grip = Grip::None;
    qint64 m_pressedOffset = 0; ///< from the window's first day to the day that was pressed
    mutable QPixmap m_picture;  ///< of the histogram; null when it has to be painted anew
};

} // namespace jianbao
