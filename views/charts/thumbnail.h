#pragma once

#include "views/charts/chartplan.h"
#include "views/style/theme.h"

#include <QPainter>

namespace jianbao
{

/// A chart at a glance: its lines, marks and bars without words, fitted into `area`.
void paintThumbnail(QPainter &painter, const QRectF &area, const ChartPlan &plan, const Theme &theme);

} // namespace jianbao
