#pragma once

#include <atomic>

namespace jianbao
{

/// Set by whoever no longer wants the work; read by the work at every step. Safe from any thread.
class CancelFlag
{
public:
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    std::atomic<bool> m_cancelled{false};
};

} // namespace jianbao
