// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/Theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace touchstone {
namespace {

/// Sand to crimson; relative luminance falls at every step.
const std::array<QRgb, 7> heatStops
    = {0xfff7e9c8, 0xfffbd58b, 0xfff8b266, 0xffee8450, 0xffd9523f, 0xffb32536, 0xff7d1030};

/// Pale to deep blue; relative luminance falls at every step.
const std::array<QRgb, 5> rampStops{0xffe3edf5, 0xffb4cfe4, 0xff7aa9d0, 0xff3f7bb0, 0xff1d4a78};

/// After Okabe and Ito (2008), darkened where white text stands on them.
const std::array<QRgb, 8> categoryColors{
    0xff2f6fb0, 0xffe69f00, 0xff1f8a5f, 0xffb8577f, 0xff56b4e9, 0xffc8500f, 0xff7b5ea7, 0xff8a7a2f};
constexpr QRgb OtherCategories = 0xff8a96a1;

/// Relative luminance (WCAG 2.1).
double luminance(const QColor& color)
{
    const auto linear = [](double c) { return c <= .04045 ? c / 12.92 : std::pow((c + .055) / 1.055, 2.4); };
    return .2126 * linear(color.redF()) + .7152 * linear(color.greenF()) + .0722 * linear(color.blueF());
}

QColor mixed(QRgb a, QRgb b, double t)
{
    const auto channel = [t](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * t)); };
    return QColor(channel(qRed(a), qRed(b)), channel(qGreen(a), qGreen(b)), channel(qBlue(a), qBlue(b)));
}

template <size_t Count>
QColor along(const std::array<QRgb, Count>& stops, double share)
{
    const double at = std::clamp(share, 0., 1.) * (Count - 1);
    const auto stop = std::min(static_cast<size_t>(at), Count - 2);
    return mixed(stops[stop], stops[stop + 1], at - static_cast<double>(stop));
}

} // namespace

Theme Theme::of(ThemeMode mode)
{
    const auto c = [](const char* name) { return QColor(QString::fromLatin1(name)); };
    Theme t;
    t.mode = mode;
    t.rail = c("#1f2f3b");
    t.railText = c("#b9c6cf");
    t.railActive = c("#2c4555");
    if (mode == ThemeMode::Light) {
        t.window = c("#f3f5f7"), t.surface = c("#ffffff"), t.raised = c("#e8edf1");
        t.text = c("#1a2530"), t.mutedText = c("#5a6875"), t.border = c("#d4dbe1"), t.grid = c("#e4e9ed");
        t.accent = c("#0f7b6f"), t.accentText = c("#ffffff"), t.accentSoft = c("#dff2ef");
        t.danger = c("#b3261e"), t.warning = c("#8a5a00"), t.warningSoft = c("#fdf3dc"), t.good = c("#0f7b6f");
        t.measured = c("#0f7b6f"), t.heard = c("#3f51b5"), t.assumed = c("#6b7785");
        t.laneFill = c("#f9fbfc"), t.stageFill = c("#e6ecf1"), t.edge = c("#9fb0bd"), t.exitEdge = c("#b3261e");
    } else {
        t.window = c("#161d24"), t.surface = c("#1f2830"), t.raised = c("#2a353f");
        t.text = c("#e7edf2"), t.mutedText = c("#9fb0bd"), t.border = c("#394753"), t.grid = c("#2d3943");
        t.rail = c("#10171d");
        t.accent = c("#4dc4b4"), t.accentText = c("#0d1a1a"), t.accentSoft = c("#1d3f3d");
        t.danger = c("#ff8a80"), t.warning = c("#f2c464"), t.warningSoft = c("#3a3220"), t.good = c("#4dc4b4");
        t.measured = c("#4dc4b4"), t.heard = c("#9fa8ff"), t.assumed = c("#9aa7b3");
        t.laneFill = c("#1b232b"), t.stageFill = c("#2a353f"), t.edge = c("#5d7080"), t.exitEdge = c("#ff8a80");
    }
    return t;
}

QColor Theme::heat(double pain) const { return along(heatStops, pain); }

QColor Theme::ramp(double share) const { return along(rampStops, share); }

QColor Theme::rampText(double share) const { return textOn(ramp(share)); }

QColor Theme::categoryColor(int category) const
{
    return category >= 0 && category < static_cast<int>(categoryColors.size())
        ? QColor(categoryColors[static_cast<size_t>(category)])
        : QColor(OtherCategories);
}

QColor Theme::heatText(double pain) const
{
    return heat(pain).lightnessF() > .55F ? QColor(0x1a, 0x25, 0x30) : QColor(Qt::white);
}

QColor Theme::familyColor(int family) const
{
    static const std::array<QRgb, 4> colors = {0xff8c1233, 0xffd9523f, 0xfff39c4f, 0xfff7cd7c};
    return QColor(colors[static_cast<size_t>(std::clamp(family, 0, 3))]);
}

QColor Theme::impactColor(int impact) const
{
    static const std::array<QRgb, 6> light = {0xff1f4e79, 0xff4f8fbf, 0xffa9cce3, 0xff7a8fa6, 0xff2f6f6f, 0xffc3cfd9};
    return QColor(light[static_cast<size_t>(std::clamp(impact, 0, static_cast<int>(light.size()) - 1))]);
}

QColor Theme::gradeColor(Grade grade) const
{
    return grade == Grade::Measured ? measured : grade == Grade::Heard ? heard : assumed;
}

QColor Theme::lineColor(int line) const
{
    // Apart in lightness, too, for grey printers and colour-blind eyes.
    static const std::array<QRgb, LineColors> light
        = {0xff0f7b6f, 0xff3f51b5, 0xffb26a00, 0xff8e2f8a, 0xff1b6ca8, 0xff7a3b1d};
    static const std::array<QRgb, LineColors> dark
        = {0xff4dc4b4, 0xff9fa8ff, 0xfff2c464, 0xffe09be0, 0xff7fc4f5, 0xfff0a27a};
    const auto index = static_cast<size_t>(line) % LineColors;
    return QColor(mode == ThemeMode::Light ? light[index] : dark[index]);
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, mode == ThemeMode::Light ? laneFill : raised);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, mutedText);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, danger);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, accentText);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::ToolTipBase, raised);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Light, raised);
    p.setColor(QPalette::Midlight, grid);
    p.setColor(QPalette::Mid, border);
    p.setColor(QPalette::Dark, mutedText);
    p.setColor(QPalette::Shadow, border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, mutedText);
    return p;
}

QFont themeFont(TextSize size, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"), QStringLiteral("Noto Sans CJK SC"),
        QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC")});
    font.setPixelSize(static_cast<int>(size));
    font.setWeight(weight);
    return font;
}

QColor textOn(const QColor& background)
{
    const QColor dark(0x1a, 0x25, 0x30), light(Qt::white);
    const double ground = luminance(background);
    const auto contrast = [&](double text) { return (std::max(text, ground) + .05) / (std::min(text, ground) + .05); };
    return contrast(luminance(dark)) >= contrast(luminance(light)) ? dark : light;
}

double heatOfIndex(double index)
{
    return index <= 100 ? std::max(0., index) / 200 : std::min(1., .5 + (index - 100) / 300);
}

} // namespace touchstone
