#pragma once

#include "models/datatypes/article.h"

namespace jianbao
{

/// What a line tells about who wrote or photographed.
struct Authorship
{
    enum class Form {
        None,
        Opening,     ///< the body begins after it: 本报讯(记者…), 新华社云岭3月5日电
        Credit,      ///< the whole line, with a role or a bullet: “► 文涛”, “本报记者 王立”
        BareNames,   ///< the whole line, names alone; a small heading may look alike
        PhotoCredit, ///< the whole line: “王立 摄”
        PhotoEnd,    ///< the end of a caption: “……灭火器。王立 摄”
        SignedEnd, ///< the end of a paragraph: “……落到实处。 王立”, “……。(记者 王立)”
    };
    Form form = Form::None;
    Byline byline;
    bool signedEnd = false; ///< an opening whose paragraph also ends with a signature
    bool alone = false;     ///< an opening that is the whole line: 本报云岭3月5日电 记者 王立
    bool closes = false;    ///< in brackets: stands after its article, not before it
};

} // namespace jianbao
