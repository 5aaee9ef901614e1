#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace jianbao
{

/// A lock file NAME.jianbao.open beside an archive for as long as a window has it open. One that is still
/// there although its program has died tells that the program was killed or the power failed.
class OpenMark
{
public:
    /// Sets the mark unless another window holds it. A folder that cannot be written to gets none.
    explicit OpenMark(const QString &archivePath);

    /// True if the last window on this archive was never closed and none has it open now.
    bool lastEndWasUnclean() const { return m_unclean; }

private:
    std::unique_ptr<QLockFile> m_lock;
    bool m_unclean = false;
};

} // namespace jianbao
