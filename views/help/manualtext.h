#pragma once

#include <QTextBrowser>

namespace jianbao
{

/// A page of the manual. Its pictures are as wide as the pane, but not wider than they were taken, and
/// smooth at every scale of the screen.
class ManualText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ManualText(QWidget *parent = nullptr);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace jianbao
