#include "models/archive/database/account.h"

#include <pwd.h>
#include <unistd.h>

namespace jianbao
{

QString accountName()
{
    const passwd *account = getpwuid(geteuid());
    return account ? QString::fromLocal8Bit(account->pw_name) : QString();
}

} // namespace jianbao
