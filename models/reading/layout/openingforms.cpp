#include "models/reading/layout/openingforms.h"

namespace jianbao
{

QList<FilteredExpression> openingForms()
{
    const QString paper = QStringLiteral(
        "(?:\\p{sc:Han}{2,8}(?:网|在线)[-—·]{1,2})?(?:本报|本刊|本网|本台|新华社|中新社|[早晚晨日午]报|"
        "\\p{sc:Han}{2,8}?(?:报|社|网|台|融媒|客户端|在线|频道))");
    const QString bracket =
        QStringLiteral("\\s*(?:\\((?<credit>[^()]{0,90})\\)"
                       "|(?<report>(?:本报|\\p{sc:Han}{2,3})?(?:记者|通讯员)[^。,()]{2,40}?)报道[:,\\s]"
                       "|(?:本报)?(?:见习|实习|特派|首席|全媒体|融媒体?)?记者\\s?(?<lead>\\p{sc:Han}{2,3}?)(?"
                       "= | *(?:日前|近日|今[日天]|昨[日天]|\\d|从|在)|$))?");
    const QString day = QStringLiteral("(?:(?:\\d{4}年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月)?"
                                       "(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日");
    const FilteredExpression opening(
        QStringLiteral("^[(【]?据?%1\\s*(?:\\p{sc:Han}{2,6}?)?(?:讯|消息(?=\\())[)】]?(?!员|息|问|号|通)"
                       "(?:\\([^()]{2,8}报\\))?%2")
            .arg(paper, bracket));
    const FilteredExpression dispatch(
        QStringLiteral("^[(【]?据?%1\\s*[\\p{sc:Han}“”·、\\s]{0,14}?%3\\s*(?:专|消息)?[电讯][)】]?%2")
            .arg(paper, bracket, day));
    const FilteredExpression bracketOnly(
        QStringLiteral(
            "^(?:%1\\s*)?\\((?<credit>[^()]{0,30}?(?:记者|通讯员)[^()]{0,60})\\)(?<report>)(?<lead>)(?=.)")
            .arg(paper));
    const FilteredExpression bareDispatch(
        QStringLiteral("^(?:(?:据|综合)(?:新华社|中新社|央视|人民日报)(?:电|消息)(?!视|台)|据《\\p{sc:Han}{2,"
                       "10}》(?:报道|消息)(?=[\\s:,])|据\\p{sc:Han}{2,8}客户端(?:消息|报道)"
                       "|本报综合(?:消息|报道)(?=\\s)|本报\\d{5,12}热线(?:消息|报道))%1")
            .arg(bracket));
    const FilteredExpression placeOnly(
        QStringLiteral("^\\p{sc:Han}{2,10}%1[电讯]\\s*\\((?<credit>[^()]{0,90})\\)(?<report>)(?<lead>)")
            .arg(day));
    const FilteredExpression undated(
        QStringLiteral("^%1\\s*[\\p{sc:Han}·]{0,8}?[电讯]\\s*"
                       "\\((?<credit>[^()]{0,30}?(?:记者|通讯员)[^()]{0,60})\\)(?<report>)(?<lead>)")
            .arg(paper));
    const FilteredExpression local(
        QStringLiteral("^\\p{sc:Han}{2,6}(?<![通电喜快简短捷资])讯\\s*"
                       "\\((?<credit>[^()]{0,30}?(?:记者|通讯员)[^()]{0,60})\\)(?<report>)(?<lead>)"));
    const FilteredExpression nameless(QStringLiteral(
        "^\\p{sc:Han}{2,5}(?<![通电喜快简短捷资])讯 +(?=近日|日前|昨[日天]|今[日天]|\\d|记者从)"
        "(?<credit>)(?<report>)(?<lead>)"));
    const FilteredExpression reporter(QStringLiteral(
        "^\\p{sc:Han}{2,6}(?<![通电喜快简短捷资])讯 +(?:见习|实习)?记者 *(?<lead>\\p{sc:Han}{2,3}) +(?=.)"
        "(?<credit>)(?<report>)"));
    const FilteredExpression lens(QStringLiteral(
        "^【(?<credit>[^【】]{0,12}?(?:记者|通讯员)[^【】]{2,60})】(?<report>)(?<lead>)(?=.)"));
    return {opening, dispatch, bracketOnly, bareDispatch, placeOnly,
            undated, local,    nameless,    reporter,     lens};
}

} // namespace jianbao
