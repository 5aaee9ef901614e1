#pragma once

#include <QObject>
#include <QPointer>

namespace jianbao
{

/// Keeps keys away from shortcuts, buttons and fields while an input method composes a word: what is typed
/// then belongs to the input method alone, whatever it forwards. Guards every widget of the application for
/// as long as it lives.
class CompositionGuard : public QObject
{
    Q_OBJECT
public:
    explicit CompositionGuard(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QObject> m_composing; ///< the widget in which a word is being composed
};

} // namespace jianbao
