#include "app/cli/interruption.h"

#include <csignal>

namespace jianbao
{

namespace
{

CancelFlag *wished = nullptr; // a signal handler is given no context

extern "C" void wishToStop(int signal)
{
    if (wished)
        wished->cancel();
    std::signal(signal, SIG_DFL);
}

} // namespace

Interruption::Interruption()
{
    wished = &m_flag;
    std::signal(SIGINT, wishToStop);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    wished = nullptr;
}

} // namespace jianbao
