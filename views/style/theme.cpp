#include "views/style/theme.h"

#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QFont font(const QStringList &families, int pixels)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(pixels);
    return font;
}

} // namespace

Theme Theme::light()
{
    Theme theme;
    theme.paper = QColor(0xFB, 0xFA, 0xF7);
    theme.panel = QColor(0xF2, 0xF0, 0xEB);
    theme.ink = QColor(0x1C, 0x1B, 0x19);
    theme.muted = QColor(0x66, 0x62, 0x5A);
    theme.rule = QColor(0xDC, 0xD8, 0xCF);
    theme.chosen = QColor(0xE4, 0xE0, 0xD8);
    theme.accent = QColor(0xA4, 0x26, 0x2C);
    theme.event = QColor(0x00, 0x72, 0xB2);
    theme.indicator = QColor(0xD5, 0x5E, 0x00);
    theme.method = QColor(0x00, 0x9E, 0x73);
    theme.mark = QColor(0xFF, 0xE7, 0x9A);
    theme.series = {QColor(0x00, 0x72, 0xB2), QColor(0xD5, 0x5E, 0x00), QColor(0x00, 0x9E, 0x73),
                    QColor(0xCC, 0x79, 0xA7), QColor(0xE6, 0x9F, 0x00), QColor(0x56, 0xB4, 0xE9)};
    return theme;
}

Theme Theme::darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.paper = QColor(0x1E, 0x1E, 0x1E);
    theme.panel = QColor(0x26, 0x26, 0x24);
    theme.ink = QColor(0xE8, 0xE6, 0xE1);
    theme.muted = QColor(0xA0, 0x9B, 0x91);
    theme.rule = QColor(0x3A, 0x38, 0x35);
    theme.chosen = QColor(0x35, 0x33, 0x30);
    theme.accent = QColor(0xE9, 0x83, 0x7F);
    theme.event = QColor(0x6C, 0xB8, 0xE6);
    theme.indicator = QColor(0xF0, 0x9A, 0x57);
    theme.method = QColor(0x4F, 0xCB, 0xA6);
    theme.mark = QColor(0x5A, 0x4A, 0x12);
    theme.series = {QColor(0x6C, 0xB8, 0xE6), QColor(0xF0, 0x9A, 0x57), QColor(0x4F, 0xCB, 0xA6),
                    QColor(0xE3, 0xA6, 0xC8), QColor(0xF2, 0xC1, 0x4E), QColor(0x9A, 0xD3, 0xF2)};
    return theme;
}

Theme Theme::highContrast()
{
    Theme theme = light();
    theme.paper = Qt::white;
    theme.panel = Qt::white;
    theme.ink = Qt::black;
    theme.muted = Qt::black;
    theme.rule = QColor(0x59, 0x59, 0x59);
    theme.chosen = QColor(0xDD, 0xDD, 0xDD);
    theme.accent = QColor(0x8B, 0x00, 0x00);
    theme.event = QColor(0x00, 0x3F, 0x87);
    theme.indicator = QColor(0x8A, 0x33, 0x00);
    theme.method = QColor(0x00, 0x54, 0x3A);
    theme.mark = QColor(0xFF, 0xFF, 0x00);
    return theme;
}

bool Theme::systemIsDark()
{
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

Theme Theme::print()
{
    Theme theme = light();
    theme.paper = Qt::white;
    theme.panel = Qt::white;
    theme.ink = Qt::black;
    theme.muted = QColor(0x55, 0x55, 0x55);
    return theme;
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, panel);
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Base, paper);
    palette.setColor(QPalette::AlternateBase, panel);
    palette.setColor(QPalette::Text, ink);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Button, panel);
    palette.setColor(QPalette::ButtonText, ink);
    palette.setColor(QPalette::ToolTipBase, paper);
    palette.setColor(QPalette::ToolTipText, ink);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, dark ? QColor(0x1E, 0x1E, 0x1E) : QColor(Qt::white));
    palette.setColor(QPalette::Light, paper);
    palette.setColor(QPalette::Midlight, rule);
    palette.setColor(QPalette::Mid, rule);
    palette.setColor(QPalette::Dark, muted);
    palette.setColor(QPalette::Shadow, rule);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

QFont Theme::textFont(int pixels, bool bold)
{
    QFont text = font({u"Noto Sans CJK SC"_s, u"WenQuanYi Micro Hei"_s, u"sans-serif"_s}, pixels);
    text.setBold(bold);
    return text;
}

QFont Theme::headlineFont(int pixels)
{
    QFont headline = font({u"Noto Serif CJK SC"_s, u"Noto Sans CJK SC"_s, u"serif"_s}, pixels);
    headline.setWeight(QFont::DemiBold);
    return headline;
}

} // namespace jianbao
