#pragma once

namespace jianbao
{

/// How Chinese names stand in a list: by how they sound, or by how many strokes they are written with.
enum class NameOrder { Pinyin, Stroke };

} // namespace jianbao
