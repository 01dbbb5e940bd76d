// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"

#include <optional>
#include <QWidget>

class QPainter;

namespace touchstone {

class Workspace;

/// Draws an evidence grade's word in a small box: measured solid, heard tinted, assumed dashed and hollow. For
/// delegates and painters; `rect` is filled in height and left-aligned. Returns the width used.
double paintGradeBadge(QPainter& painter, const QRectF& rect, Grade grade, const QString& word, const Theme& theme);
/// Width that paintGradeBadge() needs for `word`.
double gradeBadgeWidth(const QString& word);

/// Draws a number on its heat colour; hollow (outline only) where nothing measured stands behind it.
void paintHeatSwatch(
    QPainter& painter, const QRectF& rect, double pain, const QString& number, bool isHollow, const Theme& theme);

/// An evidence grade as a small labelled box, in the interface's language.
class GradeBadge : public QWidget
{
    Q_OBJECT

public:
    explicit GradeBadge(Workspace& workspace, Grade grade = Grade::Assumed, QWidget* parent = nullptr);

    Grade grade() const { return m_grade; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tell();

    Workspace& m_workspace;
    Grade m_grade;
};

/// An index on its heat colour; a dash while there is none.
class HeatSwatch : public QWidget
{
    Q_OBJECT

public:
    explicit HeatSwatch(Workspace& workspace, QWidget* parent = nullptr);

    /// `isHollow`: the figure rests on assumptions only.
    void setIndex(std::optional<double> index, bool isHollow = false);
    QSize sizeHint() const override { return {52, 24}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Workspace& m_workspace;
    std::optional<double> m_index;
    bool m_isHollow = false;
};

} // namespace touchstone
