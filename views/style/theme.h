#pragma once

#include <QColor>
#include <QFont>
#include <QList>

class QPalette;

namespace jianbao
{

/// All colours and fonts of the program. Views ask here and name no colour themselves. Immutable value.
struct Theme
{
    QColor paper;         ///< behind text that is read
    QColor panel;         ///< behind lists and tools
    QColor ink;           ///< text
    QColor muted;         ///< text of less weight; still 4.5:1 on paper
    QColor rule;          ///< hairlines and borders
    QColor chosen;        ///< behind what is chosen or pointed at; ink, muted and accent are read on it
    QColor accent;        ///< selection, links, the one thing that matters
    QColor event;         ///< underline of events
    QColor indicator;     ///< underline of figures
    QColor method;        ///< underline of methods
    QColor mark;          ///< behind searched words
    QList<QColor> series; ///< chart series, safe for colour-blind readers (Okabe–Ito), in order of use
    bool dark = false;

    static Theme light();
    static Theme darkTheme();
    /// Black on white with strong borders, for eyes that need it.
    static Theme highContrast();
    /// Whether the desktop asks for dark windows; as it was when first asked, before the program set a
    /// palette.
    static bool systemIsDark();
    /// White paper, for PDF, SVG and print.
    static Theme print();

    QPalette palette() const;
    /// Noto Sans CJK SC, or the system's Chinese face where it is missing.
    static QFont textFont(int pixels, bool bold = false);
    /// Noto Serif CJK SC, for headlines.
    static QFont headlineFont(int pixels);
};

} // namespace jianbao
