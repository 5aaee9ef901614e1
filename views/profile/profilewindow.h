#pragma once

#include "models/items/profile.h"
#include "views/style/theme.h"
#include "views/window/sidewindow.h"

class QTextBrowser;

namespace jianbao
{

/// The page of a district, an indicator or a method, which is read while the window is already open. Each
/// fact is a link to its printed words.
class ProfileWindow : public SideWindow
{
    Q_OBJECT
public:
    ProfileWindow(const QString &name, const Theme &theme, QWidget *parent = nullptr);

    void setProfile(const Profile &profile);
    /// Tells why there is none.
    void tellProblem(const QString &problem);
    void setTheme(const Theme &theme);

Q_SIGNALS:
    void sentenceRequested(const QString &articleId, jianbao::Span page);

private:
    void refresh();
    QString html() const;
    QString contents() const;

    Profile m_profile;
    QString m_told; ///< while there is no profile
    Theme m_theme;
    QTextBrowser *m_text;
};

} // namespace jianbao
