#include "views/keys/compositionguard.h"

#include <QCoreApplication>
#include <QInputMethodEvent>

namespace jianbao
{

CompositionGuard::CompositionGuard(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool CompositionGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod:
        m_composing = static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty() ? nullptr : watched;
        return false;
    case QEvent::FocusOut:
        if (watched == m_composing)
            m_composing = nullptr;
        return false;
    case QEvent::ShortcutOverride:
        if (m_composing)
            event->accept();
        return m_composing;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        return m_composing;
    default:
        return false;
    }
}

} // namespace jianbao
