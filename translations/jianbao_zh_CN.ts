<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ManualWindow</name>
    <message>
        <source>First steps</source>
        <translation>第一步</translation>
    </message>
    <message>
        <source>Articles and reader</source>
        <translation>文章与阅读</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Indicators and charts</source>
        <translation>指标与图表</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>How facts are found</source>
        <translation>内容是怎样识别的</translation>
    </message>
    <message>
        <source>Care of the archive</source>
        <translation>档案的保管</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>en</source>
        <comment>folder of the manual: en or zh_CN</comment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>Manual of Jianbao</source>
        <translation>剪报手册</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册目录</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手册内容</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版面</translation>
    </message>
</context>
<context>
    <name>QTableView</name>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>jianbao::Amount</name>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>不足%1</translation>
    </message>
    <message>
        <source>nearly %1</source>
        <translation>近%1</translation>
    </message>
</context>
<context>
    <name>jianbao::Application</name>
    <message>
        <source>The picture %1 cannot be written. Is its folder there?</source>
        <translation>图片 %1 无法写入。请检查其所在文件夹是否存在。</translation>
    </message>
</context>
<context>
    <name>jianbao::ArchiveActions</name>
    <message>
        <source>Faults found: %1</source>
        <translation>发现问题：%1</translation>
    </message>
    <message>
        <source>The copy is whole: %1</source>
        <translation>备份完整：%1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>What lay there before is kept: %1</source>
        <translation>原来的文件保留在：%1</translation>
    </message>
    <message>
        <source>%1 bytes before, %2 bytes now.</source>
        <translation>压缩前 %1 字节，现在 %2 字节。</translation>
    </message>
    <message>
        <source>%1 of %2 articles</source>
        <translation>已索引 %1 篇，共 %2 篇</translation>
    </message>
    <message>
        <source>The search index holds %1 articles.</source>
        <translation>检索索引已收入 %1 篇文章。</translation>
    </message>
    <message>
        <source>Every row, quote and search entry holds.</source>
        <translation>每一行数据、每一处引文和每一条搜索索引都完好。</translation>
    </message>
    <message>
        <source>Rows accepted as another program has written them: %1</source>
        <translation>已按其他程序写入的内容接受的行数：%1</translation>
    </message>
</context>
<context>
    <name>jianbao::ArchiveCare</name>
    <message>
        <source>%1: rows are damaged, so the search index was not written anew from them. Run “jianbao-cli archive verify” to see which, and restore a backup. What was found first: %2</source>
        <translation>%1：有数据行损坏，因此未据此重建搜索索引。请运行“jianbao-cli archive verify”查看是哪些，并还原备份。首先发现的是：%2</translation>
    </message>
</context>
<context>
    <name>jianbao::ArchiveCommand</name>
    <message>
        <source>checks and copies the archive</source>
        <translation>校验和备份档案库</translation>
    </message>
    <message>
        <source>Where export writes (- for standard output).</source>
        <translation>export 写入的文件（- 为标准输出）。</translation>
    </message>
    <message>
        <source>info (figures), verify (checks every row), accept-edits (what another program has written counts), imports (what became of each file), backup FILE (a whole copy), restore FILE (a backup takes the archive&apos;s place), compact (gives unused room back), rebuild-index (writes the search index anew), export --out FILE (one article a line).</source>
        <translation>info（统计）、verify（检查每一行）、accept-edits（接受其他程序写入的内容）、imports（每个文件的导入结果）、backup FILE（完整副本）、restore FILE（用备份替换档案）、compact（释放未用空间）、rebuild-index（重建搜索索引）、export --out FILE（每行一篇文章）。</translation>
    </message>
    <message>
        <source>Say info, verify, accept-edits, imports, backup FILE, restore FILE, compact, rebuild-index or export --out FILE.</source>
        <translation>请写 info、verify、accept-edits、imports、backup FILE、restore FILE、compact、rebuild-index 或 export --out FILE。</translation>
    </message>
</context>
<context>
    <name>jianbao::ArchiveExport</name>
    <message>
        <source>jianbao-cli: %1: the export could not be written (%2). Choose a folder with enough room in which you may write.</source>
        <translation>jianbao-cli：%1：无法写出（%2）。请选择有足够空间且可写的文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n articles written to %1</source>
        <translation>
            <numerusform>已写出 %n 篇：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ArchiveHeader</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>this is a folder or a device, no archive. Name a file that ends in .jianbao.</source>
        <translation>这是文件夹或设备，不是档案库。请指定以 .jianbao 结尾的文件。</translation>
    </message>
    <message>
        <source>the file is empty, so it is no archive any more. Restore it from a backup, or delete it and import the pages again.</source>
        <translation>文件为空，已不是档案库。请从备份恢复，或将其删除后重新导入版面。</translation>
    </message>
    <message>
        <source>the file cannot be read (%1). Ask its owner for the right to read it.</source>
        <translation>文件无法读取（%1）。请向文件所有者申请读取权限。</translation>
    </message>
    <message>
        <source>this is no archive of Jianbao, or it is damaged. Name another file or restore it from a backup.</source>
        <translation>这不是剪报档案库，或已损坏。请另行指定文件，或从备份恢复。</translation>
    </message>
    <message>
        <source>this database belongs to another program. It was left as it is; name an archive of Jianbao.</source>
        <translation>该数据库属于其他程序，未作改动。请指定剪报档案库。</translation>
    </message>
    <message>
        <source>there is no such archive. If it lies on another drive, connect that. Import pages to create it, or name another file.</source>
        <translation>没有这个档案。若它在另一个驱动器上，请先连接该驱动器。可导入版面来新建档案，或另指定一个文件。</translation>
    </message>
</context>
<context>
    <name>jianbao::ArchiveRestore</name>
    <message>
        <source>%1: the backup could not be put in its place. Check that you may write in the folder. The archive was not changed.</source>
        <translation>%1：无法把备份放到该处。请检查文件夹是否可写。档案没有改动。</translation>
    </message>
    <message>
        <source>%1: this is the archive itself. Name one of its backups.</source>
        <translation>%1：这就是档案本身。请指定它的一个备份。</translation>
    </message>
    <message>
        <source>%1: the backup is damaged, so nothing was restored. Try an older one. What was found first: %2</source>
        <translation>%1：备份已损坏，因此没有恢复。请试更早的备份。首先发现的问题：%2</translation>
    </message>
    <message>
        <source>%1: another program has the archive open. Close it and restore again.</source>
        <translation>%1：另一个程序正打开着档案。请关闭后再恢复。</translation>
    </message>
</context>
<context>
    <name>jianbao::ArchiveVerifier</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>A row of the table %1 refers to a row of %2 that is gone.</source>
        <translation>表 %1 中有一行引用了 %2 中已不存在的行。</translation>
    </message>
    <message>
        <source>The text of page %1 (%2) is no longer the one that was imported.</source>
        <translation>版面 %1（%2）的文字与导入时不一致。</translation>
    </message>
    <message>
        <source>The quote of %1 %2 does not stand on its page at %3–%4.</source>
        <translation>%1 %2 的引文不在其版面的 %3–%4 处。</translation>
    </message>
</context>
<context>
    <name>jianbao::ArchiveWatch</name>
    <message>
        <source>%1: the archive was moved or deleted while it was open. Nothing can be stored until it is back, or opened where it lies now.</source>
        <translation>%1：档案在打开期间被移动或删除。在放回原处或从新位置打开之前，什么也无法保存。</translation>
    </message>
</context>
<context>
    <name>jianbao::ArticleDelegate</name>
    <message>
        <source>page %1</source>
        <translation>第%1版</translation>
    </message>
</context>
<context>
    <name>jianbao::ArticleListModel</name>
    <message>
        <source>Without a headline</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>jianbao::ArticleListView</name>
    <message>
        <source>Articles found</source>
        <translation>检索到的文章</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ArticleStore</name>
    <message>
        <source>%1: there is no article with the id %2. Search for it again.</source>
        <translation>%1：没有编号为 %2 的文章。请重新检索。</translation>
    </message>
</context>
<context>
    <name>jianbao::ArticleTools</name>
    <message>
        <source>Select the words in the article first.</source>
        <translation>请先在文章中选取文字。</translation>
    </message>
    <message>
        <source>Choose an article first.</source>
        <translation>请先选择一篇文章。</translation>
    </message>
</context>
<context>
    <name>jianbao::ArticlesWorkspace</name>
    <message>
        <source>No articles yet</source>
        <translation>暂无文章</translation>
    </message>
    <message>
        <source>Drop pages here or press Ctrl+I.</source>
        <translation>将版面文件拖到此处，或按 Ctrl+I 导入。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>未找到“%1”</translation>
    </message>
    <message>
        <source>Try fewer words. Escape in the search field shows all articles.</source>
        <translation>请减少检索词。在检索框中按 Esc 可显示全部文章。</translation>
    </message>
</context>
<context>
    <name>jianbao::BackupShelf</name>
    <message>
        <source>%1: the folder for backups cannot be made. Check that you may write beside the archive.</source>
        <translation>%1：无法建立备份文件夹。请检查档案所在文件夹是否可写。</translation>
    </message>
    <message>
        <source>%1: the archive has a damaged row, so no backup was taken and the older ones were kept. What was found first: %2</source>
        <translation>%1：档案中有损坏的记录，因此没有备份，旧备份全部保留。首先发现的问题：%2</translation>
    </message>
</context>
<context>
    <name>jianbao::Bin</name>
    <message>
        <source>%1: there is nothing with the number %2 in the bin. List it again.</source>
        <translation>%1：回收站中没有编号 %2。请重新列出。</translation>
    </message>
    <message>
        <source>%1: there is another “%2” by now, so nothing was changed. Rename that one first.</source>
        <translation>%1：现已另有“%2”，未作任何更改。请先将其改名。</translation>
    </message>
    <message>
        <source>%1: what “%2” belonged to is gone, so nothing was changed.</source>
        <translation>%1：“%2”所依附的内容已不存在，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>jianbao::BinCommand</name>
    <message>
        <source>list what was deleted in the last %1 days, restore NUMBER of the list, or empty.</source>
        <translation>list 列出最近 %1 天删除的内容，restore 编号 恢复其中一项，empty 清空。</translation>
    </message>
    <message>
        <source>Say list, restore with the number of a line of the list, or empty.</source>
        <translation>请写 list、restore 加列表中的编号，或 empty。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>deleted things: list, restore NUMBER, empty</source>
        <translation>已删除的内容：list、restore 编号、empty</translation>
    </message>
</context>
<context>
    <name>jianbao::BinDialog</name>
    <message>
        <source>&amp;Put back</source>
        <translation>放回(&amp;P)</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Deleted things</source>
        <translation>已删除的内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>清空回收站(&amp;E)…</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Deleted articles, tags, pages, highlights, searches and charts lie here for 30 days.</source>
        <translation>删除的文章、标签、版面、标亮、检索和图表在这里保留30天。</translation>
    </message>
    <message numerus="yes">
        <source>What lies in the bin (%n) is gone for good then. Empty it?</source>
        <translation>
            <numerusform>回收站中的 %n 项将永久删除。确定清空吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Enter puts back what is chosen.</source>
        <translation>按回车恢复所选内容。</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
</context>
<context>
    <name>jianbao::BinModel</name>
    <message>
        <source>Page %1</source>
        <translation>版面 %1</translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation>检索“%1”</translation>
    </message>
    <message>
        <source>Chart “%1”</source>
        <translation>图表“%1”</translation>
    </message>
    <message>
        <source>Highlight “%1”</source>
        <translation>标亮“%1”</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>标签“%1”</translation>
    </message>
    <message>
        <source>deleted %1, kept until %2</source>
        <translation>%1 删除，保留至 %2</translation>
    </message>
    <message>
        <source>Article “%1”</source>
        <translation>文章“%1”</translation>
    </message>
</context>
<context>
    <name>jianbao::CatalogueOutput</name>
    <message>
        <source>pages: %1</source>
        <translation>版面：%1</translation>
    </message>
    <message>
        <source>members: %1</source>
        <translation>内容：%1</translation>
    </message>
    <message>
        <source>since %1: “%2”</source>
        <translation>始于%1：“%2”</translation>
    </message>
    <message>
        <source>figure: “%1”</source>
        <translation>数据：“%1”</translation>
    </message>
    <message>
        <source>event: %1 %2</source>
        <translation>事件：%1 %2</translation>
    </message>
</context>
<context>
    <name>jianbao::ChangeRule</name>
    <message>
        <source>%1 − %2 = %3; printed: %4</source>
        <translation>%1 − %2 = %3；见报：%4</translation>
    </message>
    <message>
        <source>(%1 − %2) ÷ %2 = %3; printed: %4</source>
        <translation>(%1 − %2) ÷ %2 = %3；见报：%4</translation>
    </message>
    <message>
        <source>%1 ÷ (%2) = %3; printed: %4</source>
        <translation>%1 ÷ (%2) = %3；见报：%4</translation>
    </message>
</context>
<context>
    <name>jianbao::ChangeSession</name>
    <message>
        <source>%1: the step could not be recorded (%2), so it was not done. Try again after making room.</source>
        <translation>%1：这一步无法记录（%2），因此没有执行。请腾出空间后再试。</translation>
    </message>
</context>
<context>
    <name>jianbao::ChartActions</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the chart to a file, print or copy it</source>
        <translation>把图表写入文件、打印或复制</translation>
    </message>
    <message>
        <source>Kept charts</source>
        <translation>已存图表</translation>
    </message>
    <message>
        <source>Keep this chart under a name, or open one that was kept</source>
        <translation>给图表命名保存，或打开已保存的图表</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>写入文件…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>打印预览…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Title…</source>
        <translation>标题…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>注释…</translation>
    </message>
    <message>
        <source>Keep this chart…</source>
        <translation>保存图表…</translation>
    </message>
    <message>
        <source>One document of all kept charts…</source>
        <translation>已存图表合订成册…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Title of the chart</source>
        <translation>图表标题</translation>
    </message>
    <message>
        <source>Left empty, the title says what the figures show.</source>
        <translation>留空则按数据自动生成标题。</translation>
    </message>
    <message>
        <source>Note under the chart</source>
        <translation>图下注释</translation>
    </message>
    <message>
        <source>It stands before the other notes.</source>
        <translation>排在其他注释之前。</translation>
    </message>
    <message>
        <source>Keep this chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>The chart “%1” is no longer kept, or its settings cannot be read.</source>
        <translation>图表“%1”已不存在，或其设置无法读取。</translation>
    </message>
    <message>
        <source>One document of all kept charts</source>
        <translation>已存图表合订</translation>
    </message>
    <message>
        <source>Charts.pdf</source>
        <translation>图集.pdf</translation>
    </message>
    <message>
        <source>PDF with sources (*.pdf)</source>
        <translation>带来源的PDF (*.pdf)</translation>
    </message>
    <message>
        <source>None of the kept charts has figures to draw.</source>
        <translation>已存图表都没有可画的数据。</translation>
    </message>
</context>
<context>
    <name>jianbao::ChartCaption</name>
    <message>
        <source>Notes: %1</source>
        <translation>注：%1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>出处：%1</translation>
    </message>
    <message>
        <source>; more: %1</source>
        <translation>；另有 %1 处</translation>
    </message>
    <message>
        <source>Values that have no room stand in the table.</source>
        <translation>图上写不下的数值见数据表。</translation>
    </message>
</context>
<context>
    <name>jianbao::ChartCommand</name>
    <message>
        <source>Only this subject; may be given several times.</source>
        <translation>仅限该主体；可多次给出。</translation>
    </message>
    <message>
        <source>Name the file to write with --out.</source>
        <translation>请用 --out 指定输出文件。</translation>
    </message>
    <message>
        <source>jianbao-cli: %1 holds no dated figures of “%2” for these districts.</source>
        <translation>jianbao-cli：%1 中没有这些区域“%2”的带日期数据。</translation>
    </message>
    <message>
        <source>Canonical name of an indicator, or the page&apos;s own words; several make one PDF with contents.</source>
        <translation>指标的规范名称或版面原词；给出多个时合成一份带目录的PDF。</translation>
    </message>
    <message>
        <source>line, bars, ranked, change, target or multiples; otherwise what suits the figures.</source>
        <translation>line、bars、ranked、change、target或multiples；不给出时按数据选择。</translation>
    </message>
    <message>
        <source>Only figures that a person has confirmed.</source>
        <translation>仅含已核数据。</translation>
    </message>
    <message>
        <source>The subject that is marked; otherwise the one whose newspaper this is.</source>
        <translation>要突出的对象；不给出时取报纸所属的区。</translation>
    </message>
    <message>
        <source>The title, instead of what the figures show.</source>
        <translation>图表标题，代替自动生成的标题。</translation>
    </message>
    <message>
        <source>A note that stands before the others.</source>
        <translation>排在其他注释之前的说明。</translation>
    </message>
    <message>
        <source>A chart that was kept under this name; may be given several times.</source>
        <translation>以此名称保存的图表，可多次给出。</translation>
    </message>
    <message>
        <source>The file to write; its ending says what: .pdf, .svg, .png, .xlsx or .csv.</source>
        <translation>要写入的文件，由扩展名决定格式：.pdf、.svg、.png、.xlsx或.csv。</translation>
    </message>
    <message>
        <source>Name an indicator, or a kept chart with --saved.</source>
        <translation>请给出一个指标，或用--saved给出已存图表。</translation>
    </message>
    <message>
        <source>Several charts go into a PDF; name one with --out.</source>
        <translation>多个图表须写入PDF；请用--out给出PDF文件名。</translation>
    </message>
    <message>
        <source>%1 keeps no chart “%2”.</source>
        <translation>%1中没有保存名为“%2”的图表。</translation>
    </message>
    <message>
        <source>No page tells how much of a plan for “%1” was reached.</source>
        <translation>没有版面报道“%1”的目标完成情况。</translation>
    </message>
    <message>
        <source>Places in a ranking have no bars; choose line, ranked, change or multiples.</source>
        <translation>名次没有柱形图；请选line、ranked、change或multiples。</translation>
    </message>
    <message>
        <source>draws the figures of indicators</source>
        <translation>绘制指标图表</translation>
    </message>
    <message>
        <source>--kind takes line, bars, ranked, change, target or multiples.</source>
        <translation>--kind 可用 line、bars、ranked、change、target 或 multiples。</translation>
    </message>
    <message>
        <source>Small charts (multiples) have a vertical axis each.</source>
        <translation>小图（multiples）各用自己的纵轴。</translation>
    </message>
</context>
<context>
    <name>jianbao::ChartControls</name>
    <message>
        <source>Kind of number</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>截止年份</translation>
    </message>
    <message>
        <source>Only confirmed</source>
        <translation>只看已确认</translation>
    </message>
    <message>
        <source>Leave out figures that no person has checked</source>
        <translation>略去尚未核对的数据</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Mark as ours</source>
        <translation>标为本区</translation>
    </message>
    <message>
        <source>Subjects: %1 of %2</source>
        <translation>对象：%2个中的%1个</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>from the first year</source>
        <translation>最早年份起</translation>
    </message>
    <message>
        <source>to the last year</source>
        <translation>至最晚年份</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1年起</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至%1年</translation>
    </message>
    <message>
        <source>Own axes</source>
        <translation>各用纵轴</translation>
    </message>
    <message>
        <source>Each small chart has its own vertical axis, so that small figures do not lie flat</source>
        <translation>每个小图使用自己的纵轴，数值小的不会被压平</translation>
    </message>
</context>
<context>
    <name>jianbao::ChartDocument</name>
    <message>
        <source>Charts of indicators</source>
        <translation>指标图集</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Newspaper, issue, page, headline</source>
        <translation>报纸、日期、版次、标题</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
</context>
<context>
    <name>jianbao::ChartExport</name>
    <message>
        <source>PDF with sources (*.pdf);;SVG drawing (*.svg);;PNG picture (*.png);;Excel workbook (*.xlsx);;CSV table (*.csv)</source>
        <translation>带来源的PDF (*.pdf);;SVG矢量图 (*.svg);;PNG图片 (*.png);;Excel工作簿 (*.xlsx);;CSV表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>jianbao::ChartFinding</name>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1: %2 (%3) → %4 (%5)</source>
        <translation>%1：%2（%3）→ %4（%5）</translation>
    </message>
    <message>
        <source>Lines join figures of periods that follow each other and break where nothing was reported.</source>
        <translation>折线连接相邻时期的数据，无报道处断开。</translation>
    </message>
    <message>
        <source>Hollow: planned or expected.</source>
        <translation>空心：计划或预计数。</translation>
    </message>
    <message>
        <source>Arrows: the page says about, over, under or nearly.</source>
        <translation>箭头：原文为“约”“超”“不足”或“近”。</translation>
    </message>
    <message>
        <source>Whiskers: reports that contradict each other.</source>
        <translation>须线：报道之间相互矛盾。</translation>
    </message>
    <message>
        <source>Figures left out because their period is not known: %1.</source>
        <translation>因时期不明而未列入的数据：%1 个。</translation>
    </message>
    <message>
        <source>%1: completion of plans</source>
        <translation>%1：目标完成进度</translation>
    </message>
    <message>
        <source>Hollow: before; full: after.</source>
        <translation>空心为前，实心为后。</translation>
    </message>
    <message>
        <source>Half-filled: part of a year (a month, a quarter, this year so far); not to be compared with whole years.</source>
        <translation>半实心：一年中的一段时间（月、季度、今年以来累计），不可与全年数直接比较。</translation>
    </message>
    <message>
        <source>Upright strokes: how much of the year was gone.</source>
        <translation>竖线：序时进度（全年已过的比例）。</translation>
    </message>
    <message>
        <source>Implied: computed from printed figures, %1.</source>
        <translation>推算：由见报数据算得，%1。</translation>
    </message>
    <message>
        <source>Figures set aside because another one was chosen: %1.</source>
        <translation>因已选定其他数据而搁置：%1个。</translation>
    </message>
    <message>
        <source>Only figures that a person has confirmed.</source>
        <translation>仅含已核数据。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2年%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>%1: %2 is foremost, %3</source>
        <translation>%1：%2居首，%3</translation>
    </message>
    <message>
        <source>%1: %2 is highest, %3</source>
        <translation>%1：%2最高，%3</translation>
    </message>
</context>
<context>
    <name>jianbao::ChartGalleryModel</name>
    <message>
        <source>%1 of %2: figures %3, articles %4, years %5</source>
        <translation>%2的%1：数据%3条，文章%4篇，年份%5个</translation>
    </message>
</context>
<context>
    <name>jianbao::ChartPlanner</name>
    <message>
        <source>UNCHECKED</source>
        <translation>未核</translation>
    </message>
    <message>
        <source>No person has checked these figures against the page yet.</source>
        <translation>以上数据均未与原版面核对。</translation>
    </message>
    <message>
        <source>* No person has checked it against the page yet: %1 of %2 figures.</source>
        <translation>*未核：%2个数据中有%1个尚未与原版面核对。</translation>
    </message>
    <message>
        <source>Plan: %1%</source>
        <translation>目标：%1%</translation>
    </message>
</context>
<context>
    <name>jianbao::ChartTexts</name>
    <message>
        <source>Line over time</source>
        <translation>时间折线</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>柱状图</translation>
    </message>
    <message>
        <source>Ranked subjects</source>
        <translation>主体排序</translation>
    </message>
    <message>
        <source>Change from first to last</source>
        <translation>首末变化</translation>
    </message>
    <message>
        <source>place in a ranking, better is higher</source>
        <translation>名次，越靠前位置越高</translation>
    </message>
    <message>
        <source>level</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>change</source>
        <translation>增减量</translation>
    </message>
    <message>
        <source>rate of change</source>
        <translation>增减幅度</translation>
    </message>
    <message>
        <source>degree of completion</source>
        <translation>完成进度</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1, unit %2</source>
        <translation>%1，单位：%2</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（主体不明）</translation>
    </message>
    <message>
        <source>Completion of plans</source>
        <translation>目标完成进度</translation>
    </message>
    <message>
        <source>Small charts beside each other</source>
        <translation>小图并列</translation>
    </message>
</context>
<context>
    <name>jianbao::ChartView</name>
    <message>
        <source>Chart; the table below holds the same figures</source>
        <translation>图表；下方表格列有相同数据</translation>
    </message>
    <message>
        <source>%1, computed: %2</source>
        <translation>%1，推算：%2</translation>
    </message>
</context>
<context>
    <name>jianbao::ChartWorkbook</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Period, in %1</source>
        <translation>时间（单位：%1）</translation>
    </message>
    <message>
        <source>Subject, in %1</source>
        <translation>对象（单位：%1）</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>%1, planned or implied</source>
        <translation>%1（计划或推算）</translation>
    </message>
    <message>
        <source>planned or implied</source>
        <translation>计划或推算</translation>
    </message>
</context>
<context>
    <name>jianbao::Check</name>
    <message>
        <source>contradicts</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>from, to and change</source>
        <translation>变化与增幅</translation>
    </message>
    <message>
        <source>parts and total</source>
        <translation>分项与合计</translation>
    </message>
    <message>
        <source>share of the whole</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>plan and result</source>
        <translation>计划与完成</translation>
    </message>
    <message>
        <source>this year and last year</source>
        <translation>本年与上年</translation>
    </message>
    <message>
        <source>told by several articles</source>
        <translation>多篇互证</translation>
    </message>
</context>
<context>
    <name>jianbao::ChecksCommand</name>
    <message>
        <source>Only checks of which a figure has this subject.</source>
        <translation>只列出涉及该主体数据的核对。</translation>
    </message>
    <message>
        <source>Only contradictions.</source>
        <translation>只列出不符的。</translation>
    </message>
    <message>
        <source>checks takes options only.</source>
        <translation>checks 只接受选项。</translation>
    </message>
    <message>
        <source>contradictions: %1, agreements: %2, undecided: %3</source>
        <translation>不符：%1，相符：%2，无法判断：%3</translation>
    </message>
    <message>
        <source>checks printed figures against each other</source>
        <translation>核对见报数据是否相符</translation>
    </message>
</context>
<context>
    <name>jianbao::Citation</name>
    <message>
        <source>page %1</source>
        <translation>第%1版</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1以来</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <translation>%1年第%2季度</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>%1 H1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>%1 H2</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>%1 M%2–%3</source>
        <translation>%1年%2–%3月</translation>
    </message>
</context>
<context>
    <name>jianbao::Command</name>
    <message>
        <source>jianbao-cli: %1 See “jianbao-cli COMMAND --help”.</source>
        <translation>jianbao-cli：%1请参阅“jianbao-cli COMMAND --help”。</translation>
    </message>
    <message>
        <source>The archive to work on.</source>
        <translation>要使用的档案库。</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>以 JSON 输出。</translation>
    </message>
    <message>
        <source>jianbao-cli %1 — reads, keeps and counts newspaper pages</source>
        <translation>jianbao-cli %1 — 识读、保存并统计报纸版面</translation>
    </message>
    <message>
        <source>Usage: jianbao-cli [--archive FILE] COMMAND …</source>
        <translation>用法：jianbao-cli [--archive FILE] COMMAND …</translation>
    </message>
    <message>
        <source>“jianbao-cli COMMAND --help” explains a command. Exit codes: 0 done, 1 nothing found or a check failed, 2 usage, 3 bad input, 4 archive trouble.</source>
        <translation>“jianbao-cli COMMAND --help”显示命令说明。退出码：0 完成，1 未找到或校验未通过，2 用法错误，3 输入有误，4 档案库故障。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
</context>
<context>
    <name>jianbao::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands and entries</source>
        <translation>命令和条目</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing of this name</source>
        <translation>没有匹配的名称</translation>
    </message>
    <message>
        <source>Fewer characters find more; pinyin and initials do as well.</source>
        <translation>少输几个字可找到更多；也可输入拼音或首字母。</translation>
    </message>
</context>
<context>
    <name>jianbao::Database</name>
    <message>
        <source>%1: another program is writing to the archive. Wait until it has finished and try again.</source>
        <translation>%1：另一程序正在写入档案库。请待其完成后重试。</translation>
    </message>
    <message>
        <source>%1: the archive is open for reading only. Copy it to a folder in which you may write, or use a newer Jianbao.</source>
        <translation>%1：档案库以只读方式打开。请将其复制到可写入的文件夹，或使用更新版本的剪报。</translation>
    </message>
    <message>
        <source>%1: the disk is full; nothing was stored. Make room and try again.</source>
        <translation>%1：磁盘已满，未保存任何内容。请清理空间后重试。</translation>
    </message>
    <message>
        <source>%1: the archive is damaged (%2). Restore it from a backup.</source>
        <translation>%1：档案库已损坏（%2）。请从备份恢复。</translation>
    </message>
    <message>
        <source>%1: the archive could not be used (%2). Check that its folder exists and that you may write there.</source>
        <translation>%1：档案库无法使用（%2）。请检查其文件夹是否存在、是否可写入。</translation>
    </message>
    <message>
        <source>%1: the folder cannot be made. Choose a folder in which you may write.</source>
        <translation>%1：无法创建文件夹。请选择可写入的文件夹。</translation>
    </message>
    <message>
        <source>%1: the newest changes lie in the file %2 beside the archive, and they cannot be read in a folder in which you may not write. Copy both files to a folder of your own.</source>
        <translation>%1：最新的更改在档案旁边的文件 %2 中，而在您无权写入的文件夹里无法读取。请把这两个文件一起复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Jianbao, so it is open for reading only. Install the newer version to change it.</source>
        <translation>%1 由更新版本的剪报写成，因此以只读方式打开。要更改它，请安装新版本。</translation>
    </message>
    <message>
        <source>You may not write to %1 or into its folder, so it is open for reading only. To change it, copy it to a folder of your own.</source>
        <translation>您无权写入 %1 或其所在文件夹，因此以只读方式打开。要更改它，请复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>%1: the archive could not be made. Choose a folder in which you may write.</source>
        <translation>%1：无法建立档案。请选择一个您可以写入的文件夹。</translation>
    </message>
    <message>
        <source>The disk of %1 cannot keep a write-ahead log. Storing is as safe as ever, but slower, and others must wait while you store.</source>
        <translation>%1 所在的磁盘不支持预写日志。保存同样安全，但较慢，而且您保存时其他人必须等待。</translation>
    </message>
    <message>
        <source>The disk of %1 is full, so it is open for reading only. Make room, then open it again to change it.</source>
        <translation>%1 所在的磁盘已满，因此只能以只读方式打开。请腾出空间，再重新打开以便修改。</translation>
    </message>
    <message>
        <source>%1: the file could not be set aside. Check that you may write in the folder.</source>
        <translation>%1：无法将该文件移开。请检查您能否在该文件夹中写入。</translation>
    </message>
    <message>
        <source>%1: the disk refused to read or write (%2); nothing was stored. Check that the disk is sound and has room, and that your share of it is not used up.</source>
        <translation>%1：磁盘拒绝读写（%2），没有保存任何内容。请检查磁盘是否完好、是否有空间、您的配额是否已用完。</translation>
    </message>
</context>
<context>
    <name>jianbao::DayArguments</name>
    <message>
        <source>Only figures and facts from this day, month or year on.</source>
        <translation>只取此日、此月或此年起的数据和事实。</translation>
    </message>
    <message>
        <source>Only figures and facts until this day, month or year.</source>
        <translation>只取截至此日、此月或此年的数据和事实。</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2021, 2021-12 or 2021-12-24.</source>
        <translation>“%1”不是日期；请写2021、2021-12或2021-12-24。</translation>
    </message>
</context>
<context>
    <name>jianbao::DecisionStore</name>
    <message>
        <source>confirmed</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>否决</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>%1: meanwhile somebody else has %2 “%3”, so nothing was changed. Look at it again and decide anew.</source>
        <translation>%1：期间已有其他人%2了“%3”，因此未作更改。请再看一遍后重新决定。</translation>
    </message>
</context>
<context>
    <name>jianbao::Desk</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>保存检索</translation>
    </message>
    <message>
        <source>Name of the search “%1”:</source>
        <translation>检索“%1”的名称：</translation>
    </message>
    <message>
        <source>Choose an article, a chart or the timeline first: these are exported as PDF.</source>
        <translation>请先选择文章、图表或时间轴，这些可以导出为 PDF。</translation>
    </message>
    <message>
        <source>Choose an article first.</source>
        <translation>请先选择一篇文章。</translation>
    </message>
</context>
<context>
    <name>jianbao::DeskActions</name>
    <message>
        <source>Copied with its source</source>
        <translation>已连同出处复制</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Choose an article first.</source>
        <translation>请先选择一篇文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n articles go into the bin; Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n 篇文章移入回收站；Ctrl+Z 可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>The change before is still being stored.</source>
        <translation>上一项更改仍在保存。</translation>
    </message>
</context>
<context>
    <name>jianbao::DifferencesDialog</name>
    <message>
        <source>What was read otherwise</source>
        <translation>识读有出入之处</translation>
    </message>
    <message numerus="yes">
        <source>What you decided stands. In %n places the new reading tells otherwise:</source>
        <translation>
            <numerusform>您的决定保持不变。新的识读有 %n 处与之不同：</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Read now</source>
        <translation>现识读为</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>jianbao::Drive</name>
    <message>
        <source>%1 lies on a network drive. Let only one person at a time work on it, and keep backups on a disk of this computer.</source>
        <translation>%1 位于网络驱动器上。请一次只让一个人使用，并把备份放在本机磁盘上。</translation>
    </message>
</context>
<context>
    <name>jianbao::EarlierLevelRule</name>
    <message>
        <source>%1 a year before; printed: %2</source>
        <translation>%1（上年）；见报：%2</translation>
    </message>
    <message>
        <source> (growth in comparable prices)</source>
        <translation>（增速按可比价格计算）</translation>
    </message>
    <message>
        <source>%1 a year before; no page tells that year</source>
        <translation>%1（上年）；没有版面报道过上年数据</translation>
    </message>
</context>
<context>
    <name>jianbao::EndCheck</name>
    <message>
        <source>Jianbao was not closed last time. Checked: %1 articles, %2 facts, %3 tags; nothing is lost.</source>
        <translation>上次未正常关闭。已核对：文章 %1、数据 %2、标签 %3，无丢失。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows do not hold.</source>
        <translation>
            <numerusform>%1：有 %n 条记录已损坏。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::EventPanel</name>
    <message>
        <source>Selected event</source>
        <translation>选中的事件</translation>
    </message>
    <message>
        <source>What is known of the event</source>
        <translation>事件的已知内容</translation>
    </message>
    <message>
        <source>Printed sentences and their articles</source>
        <translation>原文语句及所在文章</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Selected events</source>
        <translation>选中的事件</translation>
    </message>
    <message>
        <source>Click an event to see its sentence. Drag with Shift, or along the axis, to select a time; click a name to select its lane.</source>
        <translation>单击事件可查看原文语句。按住 Shift 拖动，或沿时间轴拖动，可选取一段时间；单击名称可选取整行。</translation>
    </message>
    <message>
        <source>District:</source>
        <translation>区域：</translation>
    </message>
    <message>
        <source>Time, as understood:</source>
        <translation>理解的时间：</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>类别：</translation>
    </message>
    <message>
        <source>State:</source>
        <translation>状态：</translation>
    </message>
    <message>
        <source>The page no longer holds these words.</source>
        <translation>版面中已没有这些文字。</translation>
    </message>
    <message>
        <source>Time, as printed:</source>
        <translation>原文时间：</translation>
    </message>
    <message>
        <source>not in this sentence</source>
        <translation>此句未写明</translation>
    </message>
</context>
<context>
    <name>jianbao::EventTexts</name>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检查调研</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>表彰获奖</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>启用揭牌</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训演练</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>事故灾情</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>工程建设</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动行动</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>未核</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>(no district)</source>
        <translation>（未注明区域）</translation>
    </message>
    <message>
        <source>about</source>
        <comment>before the name of an event whose day is vague</comment>
        <translation>约</translation>
    </message>
    <message>
        <source>in the month</source>
        <comment>before the name of an event of which only the month is known</comment>
        <translation>是月</translation>
    </message>
    <message>
        <source>in the year</source>
        <comment>before the name of an event of which only the year is known</comment>
        <translation>是年</translation>
    </message>
    <message>
        <source>since</source>
        <comment>before the name of an event without a known end</comment>
        <translation>起</translation>
    </message>
    <message>
        <source>until</source>
        <comment>before the name of an event without a known beginning</comment>
        <translation>止</translation>
    </message>
</context>
<context>
    <name>jianbao::ExportFile</name>
    <message>
        <source>%1 cannot be written: %2. Choose another folder or free some space.</source>
        <translation>%1 无法写入：%2。请另选文件夹或清理磁盘空间。</translation>
    </message>
    <message>
        <source>%1: this cannot be written as “%2”. Choose a name that ends in %3.</source>
        <translation>%1：无法写为“%2”格式。请使用以 %3 结尾的文件名。</translation>
    </message>
    <message>
        <source>%1 was not written, because the picture would be too large. Choose PDF or SVG, or show less.</source>
        <translation>%1 没有写出，因为图片会过大。请选择 PDF 或 SVG，或减少显示的内容。</translation>
    </message>
</context>
<context>
    <name>jianbao::FactColumn</name>
    <message>
        <source>Nothing waits here.</source>
        <translation>这里没有待办。</translation>
    </message>
    <message>
        <source>%1
%2 of %3 · %4 open on this page</source>
        <translation>%1
第 %2 条，共 %3 条 · 本版还有 %4 条</translation>
    </message>
    <message>
        <source>%1
Enter stores it, Escape leaves everything as it was.</source>
        <translation>%1
按 Enter 保存，按 Esc 保持原样。</translation>
    </message>
</context>
<context>
    <name>jianbao::FactEditor</name>
    <message>
        <source>%1: the quote “%2” does not stand on its page at this place, so nothing was changed. Select the words on the page again.</source>
        <translation>%1：引文“%2”不在版面的这个位置，因此未作任何更改。请重新选取版面文字。</translation>
    </message>
    <message>
        <source>%1: meanwhile somebody else has corrected “%2”, so your correction was not stored. Look at the fact as it is now and correct it again.</source>
        <translation>%1：在此期间有人更正了“%2”，因此您的更正没有保存。请查看它现在的内容，再更正一次。</translation>
    </message>
</context>
<context>
    <name>jianbao::FactForm</name>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>Up t&amp;o</source>
        <translation>上限(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Bound</source>
        <translation>约数(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Says</source>
        <translation>含义(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>指标(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>区域(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>状态(&amp;A)</translation>
    </message>
    <message>
        <source>2021, 2021-03, 2021-03-05, 2021-01-01..2021-06-30</source>
        <translation>2021、2021-03、2021-03-05、2021-01-01..2021-06-30</translation>
    </message>
    <message>
        <source>1.5亿 or 150000000</source>
        <translation>1.5亿 或 150000000</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Begin a character earlier (Alt+Shift+Left)</source>
        <translation>起点前移一字（Alt+Shift+←）</translation>
    </message>
    <message>
        <source>Begin a character later (Alt+Shift+Right)</source>
        <translation>起点后移一字（Alt+Shift+→）</translation>
    </message>
    <message>
        <source>End a character earlier (Alt+Left)</source>
        <translation>终点前移一字（Alt+←）</translation>
    </message>
    <message>
        <source>End a character later (Alt+Right)</source>
        <translation>终点后移一字（Alt+→）</translation>
    </message>
    <message>
        <source>“%1” is no number. Write it like 1.5亿, 320万 or -12.5.</source>
        <translation>“%1”不是数值。请写成 1.5亿、320万 或 -12.5。</translation>
    </message>
    <message>
        <source>A working method needs a name.</source>
        <translation>工作法须有名称。</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it like 2021, 2021-03, 2021-03-05 or 2021-01-01..2021-06-30.</source>
        <translation>“%1”不是时间。请写成 2021、2021-03、2021-03-05 或 2021-01-01..2021-06-30。</translation>
    </message>
    <message>
        <source>Va&amp;lue</source>
        <translation>数值(&amp;L)</translation>
    </message>
</context>
<context>
    <name>jianbao::FactLookup</name>
    <message>
        <source>%1: there is no fact with the id %2. List the facts again; the page may have been read anew.</source>
        <translation>%1：没有编号为 %2 的事实。版面可能已重新识读，请重新列出事实。</translation>
    </message>
</context>
<context>
    <name>jianbao::FactWords</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Working method</source>
        <translation>工作法</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>近</translation>
    </message>
    <message>
        <source>level</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>rise or fall</source>
        <translation>增减量</translation>
    </message>
    <message>
        <source>rate of growth</source>
        <translation>增长率</translation>
    </message>
    <message>
        <source>level before</source>
        <translation>此前数值</translation>
    </message>
    <message>
        <source>level after</source>
        <translation>此后数值</translation>
    </message>
    <message>
        <source>share of the plan</source>
        <translation>计划完成率</translation>
    </message>
    <message>
        <source>share of the whole</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>has happened</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
</context>
<context>
    <name>jianbao::FactsCommand</name>
    <message>
        <source>Only facts of this district or subject.</source>
        <translation>仅限该区域或主体的事实。</translation>
    </message>
    <message>
        <source>suggested, confirmed or rejected.</source>
        <translation>suggested（待审）、confirmed（已确认）或 rejected（已驳回）。</translation>
    </message>
    <message>
        <source>--status takes suggested, confirmed or rejected.</source>
        <translation>--status 只接受 suggested、confirmed 或 rejected。</translation>
    </message>
    <message>
        <source>lists events, indicators or methods</source>
        <translation>列出事件、指标或工作方法</translation>
    </message>
    <message>
        <source>same as %1</source>
        <translation>同一事件：%1</translation>
    </message>
    <message>
        <source>Which facts: events, indicators, methods or aliases (names that may mean the same).</source>
        <translation>要列出的内容：events（事件）、indicators（指标）、methods（工作方法）或 aliases（可能相同的名称）。</translation>
    </message>
    <message>
        <source>Say which facts: events, indicators, methods or aliases.</source>
        <translation>请说明要列出哪些内容：events、indicators、methods 或 aliases。</translation>
    </message>
</context>
<context>
    <name>jianbao::FactsOutput</name>
    <message>
        <source>Print CSV.</source>
        <translation>以 CSV 输出。</translation>
    </message>
    <message>
        <source>Write into FILE instead of printing.</source>
        <translation>写入 FILE，不在终端输出。</translation>
    </message>
    <message>
        <source>jianbao-cli: %1: the file cannot be written (%2). Name another one with --out.</source>
        <translation>jianbao-cli：%1：文件无法写入（%2）。请用 --out 另行指定。</translation>
    </message>
    <message>
        <source>Write an Excel workbook into FILE.</source>
        <translation>把Excel工作簿写入FILE。</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
</context>
<context>
    <name>jianbao::FactsPane</name>
    <message>
        <source>Facts of the article</source>
        <translation>本文事实</translation>
    </message>
    <message>
        <source>Facts: %1</source>
        <translation>事实：%1 条</translation>
    </message>
    <message>
        <source>No facts</source>
        <translation>无事实</translation>
    </message>
    <message>
        <source>Events, figures and methods that are found in an article stand here.</source>
        <translation>从文章中识别出的事件、数据和工作方法列在这里。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
</context>
<context>
    <name>jianbao::FigureChoiceStore</name>
    <message>
        <source>%1: there is no figure with the id %2. Show the chart again; the page may have been read anew.</source>
        <translation>%1：没有编号为%2的数据。请重新显示图表；版面可能已重新读取。</translation>
    </message>
</context>
<context>
    <name>jianbao::FigureScale</name>
    <message>
        <source>%1 (implied)</source>
        <translation>推算%1</translation>
    </message>
</context>
<context>
    <name>jianbao::FileLock</name>
    <message>
        <source>%1: the file cannot be made and locked (%2). Check that you may write in its folder and that the disk has room.</source>
        <translation>%1：无法建立并锁定该文件（%2）。请检查您能否在其文件夹中写入、磁盘是否有空间。</translation>
    </message>
</context>
<context>
    <name>jianbao::FindBar</name>
    <message>
        <source>Place before (Shift+F3)</source>
        <translation>上一处（Shift+F3）</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一处（F3）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>jianbao::FoundLabel</name>
    <message>
        <source>%1 of %2 · %3 ms</source>
        <translation>%1/%2 篇 · %3 毫秒</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 篇 · %2 毫秒</translation>
    </message>
</context>
<context>
    <name>jianbao::GalleryView</name>
    <message>
        <source>Charts worth looking at</source>
        <translation>值得一看的图表</translation>
    </message>
    <message>
        <source>District of the charts</source>
        <translation>图表所属区域</translation>
    </message>
    <message>
        <source>Charts worth looking at for</source>
        <translation>值得一看的图表：</translation>
    </message>
    <message>
        <source>No charts yet</source>
        <translation>暂无图表</translation>
    </message>
    <message>
        <source>An indicator whose figures are told for two years gets its chart here.</source>
        <translation>有两个年份数据的指标会在这里显示图表。</translation>
    </message>
    <message>
        <source>The charts cannot be read</source>
        <translation>图表无法读取</translation>
    </message>
    <message>
        <source>The archive is being read …</source>
        <translation>正在读取档案库……</translation>
    </message>
</context>
<context>
    <name>jianbao::HighlightBar</name>
    <message>
        <source>Remove</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Tag that gives the colour</source>
        <translation>决定颜色的标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Note (Enter stores, Escape leaves)</source>
        <translation>批注（Enter 保存，Esc 放弃）</translation>
    </message>
    <message>
        <source>Highlight (Enter)</source>
        <translation>标亮 (Enter)</translation>
    </message>
    <message>
        <source>(no tag)</source>
        <translation>（无标签）</translation>
    </message>
</context>
<context>
    <name>jianbao::HighlightStore</name>
    <message>
        <source>%1: the words “%2” do not stand on the page at this place, so nothing was changed. Select them again.</source>
        <translation>%1：版面此处没有“%2”这些文字，未作任何更改。请重新选取。</translation>
    </message>
    <message>
        <source>%1: this highlight is gone already, so nothing was changed.</source>
        <translation>%1：此处标亮已不存在，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>jianbao::HistoryCommand</name>
    <message>
        <source>The article&apos;s id, or its beginning.</source>
        <translation>文章的编号或其开头。</translation>
    </message>
    <message>
        <source>Name one article.</source>
        <translation>请指明一篇文章。</translation>
    </message>
    <message>
        <source>who did what to an article by hand, and when</source>
        <translation>何人何时对文章做过什么</translation>
    </message>
</context>
<context>
    <name>jianbao::HistoryDialog</name>
    <message>
        <source>History of the article</source>
        <translation>文章的更改记录</translation>
    </message>
    <message>
        <source>&amp;Reset its page to import</source>
        <translation>将版面恢复到导入时(&amp;R)</translation>
    </message>
    <message>
        <source>Nobody has changed this article</source>
        <translation>这篇文章尚无更改</translation>
    </message>
    <message>
        <source>Tags, decisions and corrections are told here, with who made them and when.</source>
        <translation>标签、审核和更正会记在这里，包括操作人和时间。</translation>
    </message>
    <message>
        <source>Nobody has changed this article since it was imported.</source>
        <translation>导入以来无人改动过这篇文章。</translation>
    </message>
    <message>
        <source>The page of this article stands as it was imported.</source>
        <translation>本文所在版面与导入时一致。</translation>
    </message>
</context>
<context>
    <name>jianbao::HistoryModel</name>
    <message>
        <source>taken back: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>done again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>jianbao::IdArguments</name>
    <message>
        <source>“%1” is no id in this archive. Copy an id, or its first 8 characters or more, from a listing.</source>
        <translation>“%1”不是本档案库中的编号。请从列表中复制编号，或至少复制其前 8 个字符。</translation>
    </message>
    <message>
        <source>Several ids begin with “%1”. Give more characters.</source>
        <translation>有多个编号以“%1”开头。请多输入几个字符。</translation>
    </message>
</context>
<context>
    <name>jianbao::ImportCommand</name>
    <message>
        <source>imported  %1  articles: %2, facts: %3</source>
        <translation>已导入  %1  文章：%2 篇，事实：%3 条</translation>
    </message>
    <message>
        <source>already there  %1</source>
        <translation>已存在  %1</translation>
    </message>
    <message>
        <source>Page files and folders.</source>
        <translation>版面文件和文件夹。</translation>
    </message>
    <message>
        <source>The newspaper&apos;s name.</source>
        <translation>报纸名称。</translation>
    </message>
    <message>
        <source>The day on which the pages were printed (YYYY-MM-DD).</source>
        <translation>版面的出版日期（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>Name at least one file or folder to import.</source>
        <translation>请至少指定一个要导入的文件或文件夹。</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2021-12-24.</source>
        <translation>“%1”不是日期；请写作 2021-12-24。</translation>
    </message>
    <message>
        <source>imported: %1, already there: %2, refused: %3</source>
        <translation>已导入：%1，已存在：%2，被拒绝：%3</translation>
    </message>
    <message>
        <source>takes pages into the archive</source>
        <translation>将版面导入档案库</translation>
    </message>
    <message>
        <source>jianbao-cli: stopped. What is imported is kept; the same command goes on from here.</source>
        <translation>jianbao-cli：已停止。已导入的都已保留；再次执行同一命令即从此处继续。</translation>
    </message>
</context>
<context>
    <name>jianbao::ImportDialog</name>
    <message numerus="yes">
        <source>%n files and folders</source>
        <translation>
            <numerusform>%n 个文件和文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>From the folder&apos;s name</source>
        <translation>取自文件夹名称</translation>
    </message>
    <message>
        <source>Worked out from the page, or 2021-03-08</source>
        <translation>由版面推定，或填 2021-03-08</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>版面：</translation>
    </message>
    <message>
        <source>&amp;Newspaper:</source>
        <translation>报纸(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Day of issue:</source>
        <translation>出版日期(&amp;D)：</translation>
    </message>
</context>
<context>
    <name>jianbao::ImportFlow</name>
    <message>
        <source>Import pages</source>
        <translation>导入版面</translation>
    </message>
    <message>
        <source>Page texts (*.txt);;All files (*)</source>
        <translation>版面文本 (*.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import all pages of a folder</source>
        <translation>导入文件夹中的全部版面</translation>
    </message>
</context>
<context>
    <name>jianbao::ImportJob</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n characters could not be read and stand as �.</source>
        <translation>
            <numerusform>有 %n 个字符无法识别，以 � 表示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::ImportPanel</name>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>Cancel the import; pages that are in stay in</source>
        <translation>取消导入；已导入的版面予以保留</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Import %1 of %2: %3</source>
        <translation>正在导入 %1/%2：%3</translation>
    </message>
</context>
<context>
    <name>jianbao::ImportReport</name>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message numerus="yes">
        <source>%n pages imported</source>
        <translation>
            <numerusform>已导入 %n 个版面</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n 个已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 个被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>No text files were found there.</source>
        <translation>所选位置没有文本文件。</translation>
    </message>
    <message>
        <source>Files that were refused or left doubts</source>
        <translation>被拒绝或存疑的文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>jianbao::IndicatorListModel</name>
    <message>
        <source>%1, figures: %2</source>
        <translation>%1，数据：%2 个</translation>
    </message>
</context>
<context>
    <name>jianbao::IndicatorPicker</name>
    <message>
        <source>Filter indicators</source>
        <translation>筛选指标</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>No indicator of this name</source>
        <translation>没有匹配的指标</translation>
    </message>
    <message>
        <source>No indicators yet</source>
        <translation>暂无指标</translation>
    </message>
    <message>
        <source>Import pages with Ctrl+I: their figures gather here by what they measure.</source>
        <translation>请按 Ctrl+I 导入版面，其中的数据会按指标汇集到这里。</translation>
    </message>
</context>
<context>
    <name>jianbao::IndicatorWorkspace</name>
    <message>
        <source>No dated figures of “%1” to draw.</source>
        <translation>“%1”没有可绘制的带日期数据。</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>图库</translation>
    </message>
    <message>
        <source>Back to the charts worth looking at</source>
        <translation>返回值得一看的图表</translation>
    </message>
    <message>
        <source>Read the sentence</source>
        <translation>阅读原句</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Let this figure stand</source>
        <translation>以此数据为准</translation>
    </message>
    <message>
        <source>Let all stand again</source>
        <translation>恢复并列</translation>
    </message>
    <message>
        <source>Choose an indicator first: its chart is exported as PDF.</source>
        <translation>请先选择一个指标，再把它的图表导出为 PDF。</translation>
    </message>
</context>
<context>
    <name>jianbao::JobTracker</name>
    <message>
        <source>The work could not be finished: %1</source>
        <translation>未能完成：%1</translation>
    </message>
</context>
<context>
    <name>jianbao::KeyMapDialog</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令和按键</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>New key of the chosen command</source>
        <translation>所选命令的新按键</translation>
    </message>
    <message>
        <source>&amp;Change key</source>
        <translation>修改按键(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>恢复原来的按键(&amp;U)</translation>
    </message>
    <message>
        <source>Gives every command the key it came with.</source>
        <translation>让每个命令恢复原来的按键。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Press another key, or take it from that command first.</source>
        <translation>%1 已用于“%2”。请按别的键，或先从那个命令去掉。</translation>
    </message>
</context>
<context>
    <name>jianbao::LaneMenu</name>
    <message>
        <source>By number of events</source>
        <translation>按事件数量</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动排列</translation>
    </message>
    <message>
        <source>Move the current lane up</source>
        <translation>上移当前行</translation>
    </message>
    <message>
        <source>Move the current lane down</source>
        <translation>下移当前行</translation>
    </message>
    <message>
        <source>Parts below what they are a part of</source>
        <translation>下级区域排在上级之下</translation>
    </message>
    <message>
        <source>Fold all lanes</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold all lanes</source>
        <translation>全部展开</translation>
    </message>
</context>
<context>
    <name>jianbao::LanePainter</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undated</source>
        <translation>
            <numerusform>%n 件无日期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n part(s)</source>
        <translation>
            <numerusform>含 %n 个下级</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::LayoutCommands</name>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>通栏</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图说</translation>
    </message>
    <message>
        <source>Article begins here</source>
        <translation>文章由此开始</translation>
    </message>
    <message>
        <source>Join with previous</source>
        <translation>并入上一篇</translation>
    </message>
    <message>
        <source>Lines as an article</source>
        <translation>所选行另成一篇</translation>
    </message>
    <message>
        <source>In no article</source>
        <translation>不属于任何文章</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>分段/并段</translation>
    </message>
</context>
<context>
    <name>jianbao::LayoutView</name>
    <message>
        <source>Lines of the page</source>
        <translation>版面各行</translation>
    </message>
    <message>
        <source>banner</source>
        <translation>通栏</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>subhead</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>图说</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>无关文字</translation>
    </message>
    <message>
        <source>in no article</source>
        <translation>未归入文章</translation>
    </message>
    <message>
        <source>No page is open</source>
        <translation>尚未打开版面</translation>
    </message>
    <message>
        <source>Choose one at the left. Its lines stand here, with the part that each plays.</source>
        <translation>请在左侧选择一个版面。这里逐行显示版面文字及每行的角色。</translation>
    </message>
</context>
<context>
    <name>jianbao::MainMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New archive…</source>
        <translation>新建档案库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>打开档案库(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>导出 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy with source</source>
        <translation>连同出处复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>检索(&amp;S)</translation>
    </message>
    <message>
        <source>Add &amp;tag</source>
        <translation>添加标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation>指标(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间轴(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Page text</source>
        <translation>版面原文(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Facts pane</source>
        <translation>事实栏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>深色主题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Recent archives</source>
        <translation>最近的档案库(&amp;R)</translation>
    </message>
    <message>
        <source>Arrange ta&amp;gs…</source>
        <translation>整理标签(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审核(&amp;R)</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>版面(&amp;G)</translation>
    </message>
    <message>
        <source>Undo &amp;history</source>
        <translation>撤销历史(&amp;H)</translation>
    </message>
    <message>
        <source>R&amp;eader</source>
        <translation>阅读区(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Delete the articles</source>
        <translation>删除文章(&amp;D)</translation>
    </message>
</context>
<context>
    <name>jianbao::MainWindow</name>
    <message>
        <source>Jianbao 剪报</source>
        <translation>剪报</translation>
    </message>
    <message>
        <source>%1 – Jianbao 剪报</source>
        <translation>%1 – 剪报</translation>
    </message>
    <message>
        <source>Jianbao</source>
        <translation>剪报</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>新建档案库</translation>
    </message>
    <message>
        <source>Jianbao archives (*.jianbao)</source>
        <translation>剪报档案库 (*.jianbao)</translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>打开档案库</translation>
    </message>
    <message>
        <source>newspaper.jianbao</source>
        <translation>报纸.jianbao</translation>
    </message>
</context>
<context>
    <name>jianbao::NameDialog</name>
    <message>
        <source>Only names with</source>
        <translation>只看含有</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>通用名称</translation>
    </message>
    <message>
        <source>Also printed as</source>
        <translation>又作</translation>
    </message>
    <message>
        <source>Let the other name &amp;stand alone</source>
        <translation>让别名独立(&amp;S)</translation>
    </message>
    <message>
        <source>Registers of names</source>
        <translation>名称登记簿</translation>
    </message>
    <message>
        <source>Reading the articles for names …</source>
        <translation>正在从文章中读取名称……</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Only names with …</source>
        <translation>只看含有……的名称</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>Another name of it, then Enter</source>
        <translation>输入别名后按 Enter</translation>
    </message>
    <message>
        <source>&amp;Merge into it</source>
        <translation>并入该名称(&amp;M)</translation>
    </message>
    <message>
        <source>N&amp;ot the same</source>
        <translation>不是同一个(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Goes by</source>
        <translation>通用名称(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Also printed as</source>
        <translation>又作(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>上级(&amp;B)</translation>
    </message>
    <message>
        <source>The o&amp;ther one</source>
        <translation>另一个(&amp;T)</translation>
    </message>
    <message>
        <source>(where it seems to belong)</source>
        <translation>（按推断归属）</translation>
    </message>
    <message numerus="yes">
        <source>%n names · Ctrl+Z takes a step back</source>
        <translation>
            <numerusform>%n 个名称 · Ctrl+Z 撤销一步</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first which other name is meant.</source>
        <translation>请先指明另一个名称。</translation>
    </message>
    <message>
        <source>No two names seem to mean the same, or all are decided.</source>
        <translation>没有疑似同指一物的名称，或都已作出决定。</translation>
    </message>
</context>
<context>
    <name>jianbao::NameRegister</name>
    <message>
        <source>%1: there is “%2” in the register already. Merge the two instead.</source>
        <translation>%1：登记簿中已有“%2”。请改为合并二者。</translation>
    </message>
    <message>
        <source>%1: “%2” is no other name of anything. `register list` shows them all.</source>
        <translation>%1：“%2”不是任何条目的别名。register list 可列出全部名称。</translation>
    </message>
    <message>
        <source>%1: “%2” and “%3” are one name in the register. Let one of them stand alone first.</source>
        <translation>%1：登记簿中“%2”与“%3”为同一条目。请先让其中之一独立。</translation>
    </message>
    <message>
        <source>%1: a district cannot stand below itself, so nothing was changed. Choose another place.</source>
        <translation>%1：区域不能归属于其自身，未作任何更改。请另选上级。</translation>
    </message>
    <message>
        <source>%1: a name cannot be empty, so nothing was changed.</source>
        <translation>%1：名称不能为空，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>jianbao::NameTreeWidget</name>
    <message>
        <source>Another name of %1</source>
        <translation>%1 的别名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>报道</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>jianbao::NameWords</name>
    <message>
        <source>person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>district</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>one is the beginning of the other</source>
        <translation>一个是另一个的开头</translation>
    </message>
    <message>
        <source>characters that scans confuse</source>
        <translation>扫描易混的字</translation>
    </message>
    <message>
        <source>the same name of a firm</source>
        <translation>企业名称相同</translation>
    </message>
    <message>
        <source>one character apart</source>
        <translation>仅差一字</translation>
    </message>
    <message>
        <source>“%1” in the gazetteer</source>
        <translation>地名录中的“%1”</translation>
    </message>
</context>
<context>
    <name>jianbao::ObservationSeriesModel</name>
    <message>
        <source>contradicted</source>
        <translation>相互矛盾</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已报道</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>报纸原文</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>未核</translation>
    </message>
    <message>
        <source>implied: %1</source>
        <translation>推算：%1</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>核对</translation>
    </message>
</context>
<context>
    <name>jianbao::OnlineBackup</name>
    <message>
        <source>%1: the backup could not be written (%2). Choose a folder with enough room in which you may write. The archive itself was not changed.</source>
        <translation>%1：备份无法写入（%2）。请选择空间充足且可写入的文件夹。档案库本身未作改动。</translation>
    </message>
    <message>
        <source>this is the archive itself</source>
        <translation>这是档案库本身</translation>
    </message>
    <message>
        <source>the finished copy could not be renamed</source>
        <translation>备份已完成，但无法改名</translation>
    </message>
    <message>
        <source>the copy is damaged; check the archive with “jianbao-cli archive verify”</source>
        <translation>备份已损坏；请用“jianbao-cli archive verify”校验档案库</translation>
    </message>
    <message>
        <source>the file of this name is open, or was not closed</source>
        <translation>同名文件正被打开，或上次未正常关闭</translation>
    </message>
</context>
<context>
    <name>jianbao::OrderButton</name>
    <message>
        <source>Order of the articles</source>
        <translation>文章的排序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>由新到旧</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>由旧到新</translation>
    </message>
    <message>
        <source>By relevance</source>
        <translation>按相关度</translation>
    </message>
    <message>
        <source>By newspaper</source>
        <translation>按报纸</translation>
    </message>
    <message>
        <source>By district</source>
        <translation>按区域</translation>
    </message>
</context>
<context>
    <name>jianbao::PageBytes</name>
    <message>
        <source>this link leads nowhere or to itself. Name the file that was meant.</source>
        <translation>该链接失效或指向自身。请指定其原本指向的文件。</translation>
    </message>
    <message>
        <source>there is no such file. Check the path.</source>
        <translation>文件不存在。请检查路径。</translation>
    </message>
    <message>
        <source>this is no ordinary file but a pipe or a device. Name a text file.</source>
        <translation>这是管道或设备，不是普通文件。请指定文本文件。</translation>
    </message>
    <message>
        <source>the file cannot be read (%1). Ask its owner for the right to read it.</source>
        <translation>文件无法读取（%1）。请向文件所有者申请读取权限。</translation>
    </message>
    <message>
        <source>reading the file failed (%1). Copy it to a sound disk and try again.</source>
        <translation>读取文件失败（%1）。请将其复制到完好的磁盘后重试。</translation>
    </message>
    <message>
        <source>the file has %1 MB, more than a page can have (1 MB). Split it into pages.</source>
        <translation>文件有 %1 MB，超过一个版面的上限（1 MB）。请按版面拆分。</translation>
    </message>
</context>
<context>
    <name>jianbao::PageCommand</name>
    <message>
        <source>“%1” does not stand on %2 exactly once. Give more of the words around it.</source>
        <translation>“%1”在 %2 上并非恰好出现一次。请多给一些前后文字。</translation>
    </message>
    <message>
        <source>list; describe PAGE with the options below; correct PAGE WORDS REPLACEMENT for a misread stretch; reset PAGE to its import; delete PAGE, which lies in the bin then. A page is named by its id, the beginning of that, or the name of its file.</source>
        <translation>list 列出；describe 版面 加以下选项说明版面；correct 版面 原文 改文 更正误读；reset 版面 恢复到导入时；delete 版面 删除（放入回收站）。版面用编号、编号开头或文件名指明。</translation>
    </message>
    <message>
        <source>With describe: the newspaper&apos;s name.</source>
        <translation>用于 describe：报纸名称。</translation>
    </message>
    <message>
        <source>With describe: the number of the page (版次).</source>
        <translation>用于 describe：版次。</translation>
    </message>
    <message>
        <source>With describe: the day of the issue (YYYY-MM-DD); empty to work it out again.</source>
        <translation>用于 describe：出版日期 (YYYY-MM-DD)；留空则重新推算。</translation>
    </message>
    <message>
        <source>Say what to do with which page.</source>
        <translation>请说明对哪个版面做什么。</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2021-12-24.</source>
        <translation>“%1”不是日期；请写成 2021-12-24。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>pages: list, describe, correct, reset, delete</source>
        <translation>版面：list、describe、correct、reset、delete</translation>
    </message>
</context>
<context>
    <name>jianbao::PageCutter</name>
    <message>
        <source>No article was found on this page.</source>
        <translation>该版面未找到文章。</translation>
    </message>
    <message>
        <source>The language model of libime is missing, so torn columns are put together less surely. Install the package libime-data-language-model.</source>
        <translation>缺少 libime 的语言模型,断开的分栏拼接得不够可靠。请安装软件包 libime-data-language-model。</translation>
    </message>
</context>
<context>
    <name>jianbao::PageDescriptionDialog</name>
    <message>
        <source>Describe the page</source>
        <translation>著录版面</translation>
    </message>
    <message>
        <source>2021-03-05; empty: from the page itself</source>
        <translation>2021-03-05；留空则由版面推断</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>出版日期</translation>
    </message>
    <message>
        <source>&amp;Newspaper</source>
        <translation>报纸(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Page number</source>
        <translation>版次(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Day of issue</source>
        <translation>出版日期(&amp;D)</translation>
    </message>
    <message>
        <source>A page needs a newspaper.</source>
        <translation>版面须有报纸名称。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 2021-03-05.</source>
        <translation>“%1”不是日期。请写成 2021-03-05。</translation>
    </message>
    <message>
        <source>from the page itself: %1</source>
        <translation>由版面推定：%1</translation>
    </message>
</context>
<context>
    <name>jianbao::PageEditor</name>
    <message>
        <source>%1: there is no page with the id %2. List the pages again.</source>
        <translation>%1：没有编号为 %2 的版面。请重新列出版面。</translation>
    </message>
    <message>
        <source>%1: meanwhile somebody else has changed this page, so your change was not stored. Look at the page as it is now and make it again.</source>
        <translation>%1：在此期间有人改动了这一版面，因此您的更改没有保存。请查看版面现在的样子，再改一次。</translation>
    </message>
</context>
<context>
    <name>jianbao::PageFiles</name>
    <message>
        <source>there is no page in this folder. Pages are text files that end in .txt.</source>
        <translation>该文件夹中没有版面。版面为以 .txt 结尾的文本文件。</translation>
    </message>
    <message>
        <source>the folder cannot be read. Ask its owner for the right to read it.</source>
        <translation>文件夹无法读取。请向其所有者申请读取权限。</translation>
    </message>
    <message>
        <source>this link to a folder was not followed. Import that folder itself.</source>
        <translation>未跟随该文件夹链接。请直接导入目标文件夹。</translation>
    </message>
</context>
<context>
    <name>jianbao::PageListModel</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines in no article</source>
        <translation>
            <numerusform>%n 行未归入文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts to review</source>
        <translation>
            <numerusform>%n 条待审核</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ finished</source>
        <translation>✓ 已完成</translation>
    </message>
</context>
<context>
    <name>jianbao::PageListView</name>
    <message>
        <source>Pages</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>暂无版面</translation>
    </message>
    <message>
        <source>Drop text files of pages here or press Ctrl+I.</source>
        <translation>将版面的文本文件拖到此处，或按 Ctrl+I 导入。</translation>
    </message>
</context>
<context>
    <name>jianbao::PageReader</name>
    <message>
        <source>The file&apos;s name says %1, but by its text the page was printed between %2 and %3. If the name is right, give the page its date.</source>
        <translation>文件名称是 %1，而从正文看，本版印于 %2 至 %3 之间。如名称无误，请为本版填写日期。</translation>
    </message>
</context>
<context>
    <name>jianbao::PageStore</name>
    <message>
        <source>%1: there is no page with the id %2. List the pages again.</source>
        <translation>%1：没有编号为 %2 的版面。请重新列出版面。</translation>
    </message>
</context>
<context>
    <name>jianbao::PageTextView</name>
    <message>
        <source>Text of the page</source>
        <translation>版面原文</translation>
    </message>
</context>
<context>
    <name>jianbao::PagesWorkspace</name>
    <message>
        <source>Take lines up</source>
        <translation>拾起所选行</translation>
    </message>
    <message>
        <source>Put them behind</source>
        <translation>放到此行之后</translation>
    </message>
    <message>
        <source>Correct words…</source>
        <translation>更正文字…</translation>
    </message>
    <message>
        <source>Newspaper, date…</source>
        <translation>报纸、日期…</translation>
    </message>
    <message>
        <source>Re-read page</source>
        <translation>重新识读本版</translation>
    </message>
    <message>
        <source>Re-read all</source>
        <translation>重新识读全部</translation>
    </message>
    <message>
        <source>Reset to import</source>
        <translation>恢复到导入时</translation>
    </message>
    <message>
        <source>Read again: %1 of %2 pages</source>
        <translation>已重新识读：%1 / %2 版</translation>
    </message>
    <message>
        <source>The change before is still being stored.</source>
        <translation>上一项更改仍在保存。</translation>
    </message>
    <message>
        <source>Nothing to change here.</source>
        <translation>此处无可更改。</translation>
    </message>
    <message>
        <source>Taken up. Go to the line behind which it belongs and press V.</source>
        <translation>已拾起。请移到它应在其后的那一行，按 V。</translation>
    </message>
    <message>
        <source>Select the misread characters first.</source>
        <translation>请先选取误读的文字。</translation>
    </message>
    <message>
        <source>Correct words</source>
        <translation>更正文字</translation>
    </message>
    <message>
        <source>What is printed where the page says “%1”</source>
        <translation>版面文字为“%1”处，报上实际印的是</translation>
    </message>
    <message>
        <source>This page stands as it was imported.</source>
        <translation>本版与导入时相同。</translation>
    </message>
    <message>
        <source>Read again; nothing that you decided is told otherwise.</source>
        <translation>已重新识读，与您的决定没有出入。</translation>
    </message>
    <message>
        <source>Delete page</source>
        <translation>删除版面</translation>
    </message>
    <message>
        <source>%1 lies in the bin now; Ctrl+Z brings it back.</source>
        <translation>%1 已放入回收站；Ctrl+Z 可恢复。</translation>
    </message>
</context>
<context>
    <name>jianbao::PaletteChoice</name>
    <message>
        <source>District</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>工作方法</translation>
    </message>
</context>
<context>
    <name>jianbao::ParseCommand</name>
    <message>
        <source>The text to look through.</source>
        <translation>要分析的文本。</translation>
    </message>
    <message>
        <source>The day the text was printed, as 2021-02-19.</source>
        <translation>文本的刊发日期，如 2021-02-19。</translation>
    </message>
    <message>
        <source>Read one JSON object {id, text, reference_date} a line; - is standard input.</source>
        <translation>每行读取一个 JSON 对象 {id, text, reference_date}；- 表示标准输入。</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2021-02-19.</source>
        <translation>“%1”不是日期；请写作 2021-02-19。</translation>
    </message>
    <message>
        <source>parse wants exactly one text (in quotation marks).</source>
        <translation>parse 只接受一段文本（请加引号）。</translation>
    </message>
    <message>
        <source>jianbao-cli: %1 cannot be read: %2. Check the name and your rights.</source>
        <translation>jianbao-cli：%1 无法读取：%2。请检查文件名和读取权限。</translation>
    </message>
    <message>
        <source>jianbao-cli: %1:%2 is no JSON object with a text; the line is left out.</source>
        <translation>jianbao-cli：%1:%2 不是含 text 的 JSON 对象；该行已略过。</translation>
    </message>
    <message>
        <source>finds times and quantities in a text</source>
        <translation>从文本中找出时间和数量</translation>
    </message>
</context>
<context>
    <name>jianbao::PartsRule</name>
    <message>
        <source>%1 = %2; printed: %3</source>
        <translation>%1 = %2；见报：%3</translation>
    </message>
</context>
<context>
    <name>jianbao::PdfDocument</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 was not written, because its pages could not be made: %2</source>
        <translation>%1 未写入，因为无法生成页面：%2</translation>
    </message>
</context>
<context>
    <name>jianbao::PlanRule</name>
    <message>
        <source>%1 ÷ %2 = %3; printed: %4</source>
        <translation>%1 ÷ %2 = %3；见报：%4</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3 planned; the plan itself is not printed</source>
        <translation>%1 ÷ %2 = 计划 %3；计划本身未见报</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3: the plan would not be a whole number</source>
        <translation>%1 ÷ %2 = %3：计划不会是非整数</translation>
    </message>
</context>
<context>
    <name>jianbao::PostingTable</name>
    <message>
        <source>%1: the search index could not be read (%2). Run “jianbao-cli archive rebuild-index”.</source>
        <translation>%1：无法读取检索索引（%2）。请运行“jianbao-cli archive rebuild-index”。</translation>
    </message>
</context>
<context>
    <name>jianbao::ProfileReader</name>
    <message>
        <source>A district that the archive tells of.</source>
        <translation>档案中提到的区域。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>工作方法</translation>
    </message>
    <message numerus="yes">
        <source>Told of %n subjects</source>
        <translation>
            <numerusform>涉及 %n 个对象</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>printed as %1</source>
        <translation>报上写作：%1</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>原句</translation>
    </message>
    <message>
        <source>Events told with it</source>
        <translation>一同报道的事件</translation>
    </message>
    <message>
        <source>Figures told with it</source>
        <translation>一同报道的数据</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message numerus="yes">
        <source>Told of by %n articles from %1 to %2.</source>
        <translation>
            <numerusform>%1至%2，%n 篇文章提到。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of several parts</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>A way of working, printed as %1.</source>
        <translation>一种工作方法，报上写作：%1。</translation>
    </message>
</context>
<context>
    <name>jianbao::ProfileWindow</name>
    <message>
        <source>Everything about %1</source>
        <translation>关于%1的全部内容</translation>
    </message>
    <message>
        <source>The archive tells nothing of it.</source>
        <translation>档案中没有相关内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n more: the search finds them all.</source>
        <translation>
            <numerusform>另有 %n 项，可用检索查看全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is being read …</source>
        <translation>正在读取档案库……</translation>
    </message>
</context>
<context>
    <name>jianbao::ProposalPanel</name>
    <message>
        <source>Names that may mean the same</source>
        <translation>可能同指一物的名称</translation>
    </message>
    <message>
        <source>&amp;Proposals: names that may mean the same</source>
        <translation>提议：可能同指一物的名称(&amp;P)</translation>
    </message>
    <message>
        <source>They are one (Enter)</source>
        <translation>是同一个 (Enter)</translation>
    </message>
    <message>
        <source>Not the same (N)</source>
        <translation>不是同一个 (N)</translation>
    </message>
    <message>
        <source>Show the &amp;first</source>
        <translation>看第一处(&amp;F)</translation>
    </message>
    <message>
        <source>Show the s&amp;econd</source>
        <translation>看第二处(&amp;E)</translation>
    </message>
</context>
<context>
    <name>jianbao::QueryChip</name>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>含有</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>保存的检索</translation>
    </message>
    <message>
        <source>Take out “%1” (Delete)</source>
        <translation>去掉“%1”（Delete）</translation>
    </message>
    <message>
        <source>Search term %1</source>
        <translation>检索条件 %1</translation>
    </message>
    <message>
        <source>Press Delete to take it out.</source>
        <translation>按 Delete 键去掉。</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>不含 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>工作方法</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>jianbao::QueryChips</name>
    <message>
        <source>Save search…</source>
        <translation>保存检索…</translation>
    </message>
    <message>
        <source>Keeps this search in the sidebar; as search:NAME it can be used in others.</source>
        <translation>把这个检索保存到侧栏；写 search:名称 可在其他检索中使用。</translation>
    </message>
</context>
<context>
    <name>jianbao::ReadCommand</name>
    <message>
        <source>date unknown</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Text files, one page each.</source>
        <translation>文本文件，每个文件一个版面。</translation>
    </message>
    <message>
        <source>The day on which the pages were printed (YYYY-MM-DD).</source>
        <translation>版面的出版日期（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>Write a file NAME.json for each page into this folder.</source>
        <translation>为每个版面在此文件夹中写一个 NAME.json 文件。</translation>
    </message>
    <message>
        <source>Name at least one page to read.</source>
        <translation>请至少指定一个要识读的版面。</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2021-12-24.</source>
        <translation>“%1”不是日期；请写作 2021-12-24。</translation>
    </message>
    <message>
        <source>jianbao-cli: the folder %1 cannot be made. Choose another one with --out.</source>
        <translation>jianbao-cli：无法创建文件夹 %1。请用 --out 另行指定。</translation>
    </message>
    <message>
        <source>This is a folder. Name the page files in it.</source>
        <translation>这是文件夹。请指定其中的版面文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable characters were replaced by “�”.</source>
        <translation>
            <numerusform>有 %n 个无法识别的字符，已用“�”代替。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Check the folder&apos;s permissions and free space.</source>
        <translation>%1 无法写入（%2）。请检查文件夹权限和剩余空间。</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>(no headline)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>banner</source>
        <translation>通栏</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>引题</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>副题</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>paragraphs: %1, events: %2, indicators: %3, methods: %4</source>
        <translation>段落：%1，事件：%2，指标：%3，工作方法：%4</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of text belong to no article</source>
        <translation>
            <numerusform>有 %n 段文字不属于任何文章</numerusform>
        </translation>
    </message>
    <message>
        <source>reads pages without an archive</source>
        <translation>识读版面而不写入档案库</translation>
    </message>
</context>
<context>
    <name>jianbao::ReaderPlaceMenu</name>
    <message>
        <source>Reader &amp;right of the list</source>
        <translation>阅读区在列表右边(&amp;R)</translation>
    </message>
    <message>
        <source>Reader &amp;below the list</source>
        <translation>阅读区在列表下方(&amp;B)</translation>
    </message>
    <message>
        <source>Reader &amp;off</source>
        <translation>不显示阅读区(&amp;O)</translation>
    </message>
</context>
<context>
    <name>jianbao::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>尚未打开文章</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>请在列表中选择一篇。</translation>
    </message>
</context>
<context>
    <name>jianbao::RegisterCommand</name>
    <message>
        <source>list KIND, merge KIND NAME… INTO, rename KIND NAME NEW, alias KIND NAME ALIAS…, split KIND ALIAS, distinguish KIND NAME OTHER (never proposed as one again), place district NAME [PARENT]. KIND is district, indicator, person or organisation. `facts aliases` proposes merges.</source>
        <translation>list 种类，merge 种类 名称… 并入名称，rename 种类 名称 新名，alias 种类 名称 别名…，split 种类 别名，distinguish 种类 名称 另一名称（不再提议合并），place district 名称 [上级]。种类为 district、indicator、person 或 organisation。facts aliases 提议可合并的名称。</translation>
    </message>
    <message>
        <source>Say what to do, with which kind (district, indicator, person or organisation) and with which names.</source>
        <translation>请说明要做什么、针对哪一种类（district、indicator、person 或 organisation）以及哪些名称。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>which names mean the same: list, merge, rename, split …</source>
        <translation>哪些名称同指一物：列出、合并、改名、拆分……</translation>
    </message>
</context>
<context>
    <name>jianbao::RereadCommand</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>pages read again: %1, told otherwise than decided: %2</source>
        <translation>已重读版面：%1，与决定不同之处：%2</translation>
    </message>
    <message>
        <source>The ids of pages, their beginnings, or the names of their files; all pages if none.</source>
        <translation>版面编号、其开头或文件名；不写则为全部版面。</translation>
    </message>
    <message>
        <source>read pages again; what people decided stands</source>
        <translation>重新识读版面；人工决定保持不变</translation>
    </message>
</context>
<context>
    <name>jianbao::Rereading</name>
    <message>
        <source>%1: there is no page with the id %2. List the pages again.</source>
        <translation>%1：没有编号为 %2 的版面。请重新列出版面。</translation>
    </message>
    <message>
        <source>%1: the new reading of page %2 is of another text, so nothing was changed. Import that text as a page of its own.</source>
        <translation>%1：版面 %2 的重新识读结果对应另一文本，未作改动。请将该文本作为单独的版面导入。</translation>
    </message>
</context>
<context>
    <name>jianbao::RetellingRule</name>
    <message>
        <source>%1 and %2 cannot both be true</source>
        <translation>%1 与 %2 不可能同时成立</translation>
    </message>
    <message>
        <source>%1 in every article</source>
        <translation>各篇均为%1</translation>
    </message>
</context>
<context>
    <name>jianbao::ReviewCommand</name>
    <message>
        <source>list, confirm ID…, reject ID…, or reset ID… to take a decision back.</source>
        <translation>list（列出）、confirm ID…（确认）、reject ID…（驳回）或 reset ID…（撤回决定）。</translation>
    </message>
    <message>
        <source>Say list, confirm, reject or reset, and name the facts.</source>
        <translation>请指明 list、confirm、reject 或 reset，并给出事实编号。</translation>
    </message>
    <message>
        <source>decides about suggestions</source>
        <translation>审定待审事实</translation>
    </message>
    <message numerus="yes">
        <source>Decided: %n facts</source>
        <translation>
            <numerusform>已决定：%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide only if the facts are still suggested, confirmed or rejected, as you saw them.</source>
        <translation>仅当这些信息仍处于您看到时的状态（suggested、confirmed 或 rejected）时才决定。</translation>
    </message>
    <message>
        <source>Say --seen suggested, confirmed or rejected.</source>
        <translation>请写 --seen suggested、confirmed 或 rejected。</translation>
    </message>
</context>
<context>
    <name>jianbao::ReviewFilterBar</name>
    <message>
        <source>Every kind</source>
        <translation>全部种类</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>把握大的在前</translation>
    </message>
    <message>
        <source>Page by page</source>
        <translation>按版面</translation>
    </message>
    <message>
        <source>Every district</source>
        <translation>全部区域</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区域</translation>
    </message>
</context>
<context>
    <name>jianbao::ReviewModel</name>
    <message>
        <source>Contradicts: %1</source>
        <translation>不符：%1</translation>
    </message>
</context>
<context>
    <name>jianbao::ReviewQueue</name>
    <message>
        <source>Facts to review</source>
        <translation>待审核的事实</translation>
    </message>
    <message>
        <source>Accept all shown (%1)</source>
        <translation>接受所列全部（%1）</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>没有待审核的内容</translation>
    </message>
    <message>
        <source>What is found in imported pages waits here until a person decides.</source>
        <translation>导入版面后，识别出的内容在这里等待人工审核。</translation>
    </message>
    <message>
        <source>Choose another state, kind or district above.</source>
        <translation>请在上方另选状态、种类或区域。</translation>
    </message>
</context>
<context>
    <name>jianbao::ReviewWorkspace</name>
    <message>
        <source>✓ Finished: %1</source>
        <translation>✓ 已完成：%1</translation>
    </message>
    <message>
        <source>Select the words in the article first.</source>
        <translation>请先在文章中选取文字。</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Never suggest</source>
        <translation>不再提示</translation>
    </message>
    <message>
        <source>The fact that you are correcting has left the queue meanwhile. What you typed stays: Enter tries to store it, Escape leaves it.</source>
        <translation>您正在更正的事实已不在队列中。已输入的内容保留：回车尝试保存，Esc 放弃。</translation>
    </message>
    <message>
        <source>Use as quote</source>
        <translation>用作引文</translation>
    </message>
    <message>
        <source>Add as fact</source>
        <translation>添加为事实</translation>
    </message>
</context>
<context>
    <name>jianbao::RowCharts</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Subjects without a figure for %1: %2.</source>
        <translation>没有%1年数据的对象：%2个。</translation>
    </message>
    <message>
        <source>No subject has figures of two periods that can be compared.</source>
        <translation>没有哪个对象有两个可比时段的数据。</translation>
    </message>
    <message>
        <source>Subjects without figures of two periods that can be compared: %1.</source>
        <translation>没有两个可比时期数据的对象：%1个。</translation>
    </message>
</context>
<context>
    <name>jianbao::RowNames</name>
    <message>
        <source>The article %1</source>
        <translation>文章 %1</translation>
    </message>
    <message>
        <source>The article “%1” (%2)</source>
        <translation>文章“%1”（%2）</translation>
    </message>
    <message>
        <source>The page %1</source>
        <translation>版面 %1</translation>
    </message>
    <message>
        <source>What was decided about “%1”</source>
        <translation>对“%1”的认定</translation>
    </message>
    <message>
        <source>The tag “%1”</source>
        <translation>标签“%1”</translation>
    </message>
    <message>
        <source>The newspaper 《%1》</source>
        <translation>报纸《%1》</translation>
    </message>
    <message>
        <source>What is noted about the imported file %1</source>
        <translation>导入文件 %1 的记录</translation>
    </message>
    <message>
        <source>A step to undo (%1)</source>
        <translation>一个可撤销的步骤（%1）</translation>
    </message>
    <message>
        <source>An entry</source>
        <translation>一条记录</translation>
    </message>
</context>
<context>
    <name>jianbao::RowVerifier</name>
    <message>
        <source>%1 was written by another program: the row %2 of the table %3.</source>
        <translation>%1由其他程序写入：表 %3 的第 %2 行。</translation>
    </message>
    <message>
        <source>%1 is damaged: the row %2 of the table %3 is not what Jianbao wrote.</source>
        <translation>%1已损坏：表 %3 的第 %2 行不是剪报所写的内容。</translation>
    </message>
    <message>
        <source>Rows of the table %1 can no longer be read, and nothing tells which.</source>
        <translation>表 %1 中有数据行已无法读取，且无从得知是哪些行。</translation>
    </message>
    <message>
        <source>%1 is damaged: the row %2 of the table %3 can no longer be read.</source>
        <translation>%1已损坏：表 %3 的第 %2 行已无法读取。</translation>
    </message>
</context>
<context>
    <name>jianbao::SavedChartStore</name>
    <message>
        <source>%1: a chart needs a name. Give at least one character.</source>
        <translation>%1：图表需要名称，请至少输入一个字。</translation>
    </message>
</context>
<context>
    <name>jianbao::SavedSearchStore</name>
    <message>
        <source>%1: a saved search needs a name and a query. Type something to search for first.</source>
        <translation>%1：保存的检索要有名称和检索词。请先输入要检索的内容。</translation>
    </message>
    <message>
        <source>%1: the search “%2” would contain itself. Choose another name.</source>
        <translation>%1：检索“%2”会包含它自己。请换一个名称。</translation>
    </message>
</context>
<context>
    <name>jianbao::SchemaUpgrader</name>
    <message>
        <source>%1: the upgrade cannot be read. Install Jianbao again.</source>
        <translation>%1：无法读取升级脚本。请重新安装剪报。</translation>
    </message>
</context>
<context>
    <name>jianbao::SchemaVerifier</name>
    <message>
        <source>The table %1 is gone from the archive.</source>
        <translation>档案中已没有表 %1。</translation>
    </message>
    <message>
        <source>The archive&apos;s own description of the table %1 is not what Jianbao wrote.</source>
        <translation>档案中对表 %1 的说明已不是剪报所写的内容。</translation>
    </message>
</context>
<context>
    <name>jianbao::SealedTable</name>
    <message>
        <source>%1: the row %2 of the table %3 is damaged, so nothing was changed. Run “jianbao-cli archive verify” to see what is damaged and what to do.</source>
        <translation>%1：表 %3 的第 %2 行已损坏，因此未作任何更改。请运行“jianbao-cli archive verify”，查看哪些数据受损以及如何处理。</translation>
    </message>
</context>
<context>
    <name>jianbao::SearchBar</name>
    <message>
        <source>Search: 招商 district:… tag:… date:2021</source>
        <translation>检索：招商 district:… tag:… date:2021</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Words side by side must all occur. “…” is one string, OR is either, - excludes.
headline: byline: body: district: tag: paper: date:2021..2022-03 has:indicator search:</source>
        <translation>并列的词须同时出现；“…”是一个整体；OR 表示任一；- 表示排除。
headline: byline: body: district: tag: paper: date:2021..2022-03 has:indicator search:</translation>
    </message>
</context>
<context>
    <name>jianbao::SearchCommand</name>
    <message>
        <source>What to look for.</source>
        <translation>检索内容。</translation>
    </message>
    <message>
        <source>Print the number of articles alone.</source>
        <translation>只输出文章篇数。</translation>
    </message>
    <message>
        <source>Print at most N articles (20).</source>
        <translation>最多输出 N 篇文章（默认 20）。</translation>
    </message>
    <message>
        <source>Leave out the first N articles.</source>
        <translation>略过前 N 篇文章。</translation>
    </message>
    <message>
        <source>Answer every line of FILE (- for standard input).</source>
        <translation>逐行检索 FILE 中的内容（- 表示标准输入）。</translation>
    </message>
    <message>
        <source>--limit and --offset take a number from 0.</source>
        <translation>--limit 和 --offset 须为不小于 0 的数。</translation>
    </message>
    <message>
        <source>jianbao-cli: %1: the file cannot be read (%2). Check the path.</source>
        <translation>jianbao-cli：%1：文件无法读取（%2）。请检查路径。</translation>
    </message>
    <message>
        <source>finds articles</source>
        <translation>检索文章</translation>
    </message>
    <message>
        <source>Count the articles by district, tag, newspaper and year.</source>
        <translation>按区域、标签、报纸和年份统计文章数。</translation>
    </message>
    <message>
        <source>“date” (newest first), “oldest”, “relevance”, “newspaper” or “district”.</source>
        <translation>“date”（最新在前）、“oldest”（最旧在前）、“relevance”（相关度）、“newspaper”（报纸）或“district”（区域）。</translation>
    </message>
    <message>
        <source>--sort takes date, oldest, relevance, newspaper or district.</source>
        <translation>--sort 只接受 date、oldest、relevance、newspaper 或 district。</translation>
    </message>
</context>
<context>
    <name>jianbao::SearchVerifier</name>
    <message>
        <source>The search entry of article %1 is missing or older than the article. Run “jianbao-cli archive rebuild-index”.</source>
        <translation>文章 %1 的检索条目缺失或已过时。请运行“jianbao-cli archive rebuild-index”。</translation>
    </message>
    <message>
        <source>Segment %1 of the search index is damaged. Run “jianbao-cli archive rebuild-index”.</source>
        <translation>检索索引的第 %1 段已损坏。请运行“jianbao-cli archive rebuild-index”。</translation>
    </message>
</context>
<context>
    <name>jianbao::SeriesCommand</name>
    <message>
        <source>The indicator&apos;s name.</source>
        <translation>指标名称。</translation>
    </message>
    <message>
        <source>Only this subject; may be given several times.</source>
        <translation>仅限该主体；可多次给出。</translation>
    </message>
    <message>
        <source>Name one indicator.</source>
        <translation>请指定一个指标。</translation>
    </message>
    <message>
        <source>lists the figures of one indicator</source>
        <translation>列出一个指标的数据</translation>
    </message>
</context>
<context>
    <name>jianbao::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Right of the list</source>
        <translation>在列表右边</translation>
    </message>
    <message>
        <source>Below the list</source>
        <translation>在列表下方</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>换语言后，下次启动时生效。</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外观(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Text size in the reader:</source>
        <translation>阅读区字号(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Reader:</source>
        <translation>阅读区(&amp;R)：</translation>
    </message>
    <message>
        <source>By pinyin</source>
        <translation>按拼音</translation>
    </message>
    <message>
        <source>By strokes</source>
        <translation>按笔画</translation>
    </message>
    <message>
        <source>&amp;Names in the sidebar:</source>
        <translation>侧栏名称排序(&amp;N)：</translation>
    </message>
</context>
<context>
    <name>jianbao::ShareRule</name>
    <message>
        <source>%1 ÷ %2 = %3; printed: %4</source>
        <translation>%1 ÷ %2 = %3；见报：%4</translation>
    </message>
</context>
<context>
    <name>jianbao::SidebarMenu</name>
    <message>
        <source>&amp;Only this</source>
        <translation>只看此项(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;This too (Ctrl+click)</source>
        <translation>同时满足此项（Ctrl+单击）(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Either this (Shift+click)</source>
        <translation>或满足此项（Shift+单击）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Not this</source>
        <translation>排除此项(&amp;N)</translation>
    </message>
    <message>
        <source>Everything &amp;about %1</source>
        <translation>关于%1的全部内容(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Delete the saved search</source>
        <translation>删除保存的检索(&amp;D)</translation>
    </message>
</context>
<context>
    <name>jianbao::SidebarModel</name>
    <message numerus="yes">
        <source>%1, %n articles</source>
        <translation>
            <numerusform>%1，%n 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Not counted beforehand: choose it, and the status bar tells how many articles it has.</source>
        <translation>%1
未预先计数：点选后，状态栏显示其文章数。</translation>
    </message>
</context>
<context>
    <name>jianbao::SidebarTree</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存的检索</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>工作方法</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>最近导入</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>未加标签</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待审核</translation>
    </message>
    <message>
        <source>With highlights</source>
        <translation>有标亮</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::SidebarView</name>
    <message>
        <source>Scopes, districts, tags and newspapers</source>
        <translation>范围、区域、标签和报纸</translation>
    </message>
</context>
<context>
    <name>jianbao::StepText</name>
    <message numerus="yes">
        <source>tag %n articles with “%1”</source>
        <translation>
            <numerusform>给 %n 篇加标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take “%1” off %n articles</source>
        <translation>
            <numerusform>从 %n 篇去掉“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>rename the tag “%1”</source>
        <translation>重命名标签“%1”</translation>
    </message>
    <message>
        <source>colour the tag “%1”</source>
        <translation>给标签“%1”设颜色</translation>
    </message>
    <message>
        <source>merge the tag “%1”</source>
        <translation>合并标签“%1”</translation>
    </message>
    <message>
        <source>delete the tag “%1”</source>
        <translation>删除标签“%1”</translation>
    </message>
    <message numerus="yes">
        <source>confirm %n facts</source>
        <translation>
            <numerusform>确认 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>confirm “%1”</source>
        <translation>确认“%1”</translation>
    </message>
    <message numerus="yes">
        <source>reject %n facts</source>
        <translation>
            <numerusform>驳回 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>reject “%1”</source>
        <translation>驳回“%1”</translation>
    </message>
    <message numerus="yes">
        <source>take %n decisions back</source>
        <translation>
            <numerusform>收回 %n 个决定</numerusform>
        </translation>
    </message>
    <message>
        <source>take the decision on “%1” back</source>
        <translation>收回对“%1”的决定</translation>
    </message>
    <message>
        <source>let no figure stand over others</source>
        <translation>取消数据的取舍</translation>
    </message>
    <message>
        <source>let “%1” stand</source>
        <translation>以“%1”为准</translation>
    </message>
    <message>
        <source>keep the chart “%1”</source>
        <translation>保存图表“%1”</translation>
    </message>
    <message>
        <source>delete the chart “%1”</source>
        <translation>删除图表“%1”</translation>
    </message>
    <message>
        <source>save the search “%1”</source>
        <translation>保存检索“%1”</translation>
    </message>
    <message>
        <source>delete the search “%1”</source>
        <translation>删除检索“%1”</translation>
    </message>
    <message>
        <source>move the tag “%1”</source>
        <translation>移动标签“%1”</translation>
    </message>
    <message>
        <source>describe the tag “%1”</source>
        <translation>说明标签“%1”</translation>
    </message>
    <message>
        <source>give the tag “%1” a key</source>
        <translation>为标签“%1”设置按键</translation>
    </message>
    <message numerus="yes">
        <source>take in %n tags</source>
        <translation>
            <numerusform>导入 %n 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>correct “%1”</source>
        <translation>更正“%1”</translation>
    </message>
    <message>
        <source>add “%1”</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>never suggest “%1”</source>
        <translation>不再提示“%1”</translation>
    </message>
    <message>
        <source>lay out the page %1</source>
        <translation>调整版面 %1</translation>
    </message>
    <message>
        <source>correct the text “%1”</source>
        <translation>更正文字“%1”</translation>
    </message>
    <message>
        <source>describe the page %1</source>
        <translation>著录版面 %1</translation>
    </message>
    <message numerus="yes">
        <source>read %n pages again</source>
        <translation>
            <numerusform>重新识读 %n 个版面</numerusform>
        </translation>
    </message>
    <message>
        <source>merge the name “%1”</source>
        <translation>合并名称“%1”</translation>
    </message>
    <message>
        <source>rename “%1”</source>
        <translation>将“%1”改名</translation>
    </message>
    <message>
        <source>let the name “%1” stand alone</source>
        <translation>让名称“%1”独立</translation>
    </message>
    <message>
        <source>keep “%1” apart</source>
        <translation>标明“%1”另有所指</translation>
    </message>
    <message>
        <source>place the district “%1”</source>
        <translation>调整区域“%1”的归属</translation>
    </message>
    <message>
        <source>highlight “%1”</source>
        <translation>标亮“%1”</translation>
    </message>
    <message>
        <source>change the note on “%1”</source>
        <translation>修改“%1”的批注</translation>
    </message>
    <message>
        <source>remove the highlight “%1”</source>
        <translation>去掉“%1”的标亮</translation>
    </message>
    <message>
        <source>delete the page %1</source>
        <translation>删除版面 %1</translation>
    </message>
    <message>
        <source>restore “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>reset the page %1</source>
        <translation>将版面 %1 复原</translation>
    </message>
    <message>
        <source>delete the article “%1”</source>
        <translation>删除文章“%1”</translation>
    </message>
</context>
<context>
    <name>jianbao::SuggestionList</name>
    <message>
        <source>Searches that find something</source>
        <translation>能查到结果的检索</translation>
    </message>
    <message numerus="yes">
        <source>Printed is “%1”: %n articles</source>
        <translation>
            <numerusform>报上写作“%1”：%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without “%1”: %n articles</source>
        <translation>
            <numerusform>去掉“%1”：%n 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only “%1”: %n articles</source>
        <translation>
            <numerusform>只查“%1”：%n 篇</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::TagChip</name>
    <message>
        <source>Take off “%1” (Delete)</source>
        <translation>去掉“%1”（Delete）</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
</context>
<context>
    <name>jianbao::TagCommand</name>
    <message>
        <source>articles changed: %1</source>
        <translation>已更改文章：%1 篇</translation>
    </message>
    <message>
        <source>With add and remove: all articles that match QUERY.</source>
        <translation>用于 add 和 remove：符合 QUERY 的全部文章。</translation>
    </message>
    <message>
        <source>Say what to do with which tag and which articles.</source>
        <translation>请指明操作、标签和文章。</translation>
    </message>
    <message>
        <source>puts tags on articles and cares for them</source>
        <translation>为文章添加和管理标签</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n tags written to %1</source>
        <translation>
            <numerusform>已将%n个标签写入%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags taken in from %1</source>
        <translation>
            <numerusform>已从%1导入%n个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>add TAG ARTICLE…, remove TAG ARTICLE…, list, rename TAG NAME, merge FROM INTO, delete TAG, export FILE or import FILE of the whole tree (.csv, or .ttl for SKOS in Turtle).</source>
        <translation>add TAG ARTICLE…（添加）、remove TAG ARTICLE…（去掉）、list（列出）、rename TAG NAME（改名）、merge FROM INTO（合并）、delete TAG（删除）、export FILE（导出）或 import FILE（导入）整棵标签树（.csv，或 SKOS Turtle 格式的 .ttl）。</translation>
    </message>
</context>
<context>
    <name>jianbao::TagCsv</name>
    <message>
        <source>a tag has no name. Give it one.</source>
        <translation>有标签没有名称，请补上。</translation>
    </message>
    <message>
        <source>“%1” is no colour. Write #RRGGBB, or nothing.</source>
        <translation>“%1”不是颜色。请写成 #RRGGBB，或留空。</translation>
    </message>
    <message>
        <source>Line 1: no column is called “name”. Begin with the line name,parent,colour,description.</source>
        <translation>第 1 行：没有名为“name”的列。首行请写 name,parent,colour,description。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>jianbao::TagDialog</name>
    <message>
        <source>Arrange tags</source>
        <translation>整理标签</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>合并到(&amp;M)…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>删除(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Name of the tag below “%1”</source>
        <translation>“%1”之下的标签名称</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>合并标签</translation>
    </message>
    <message>
        <source>Articles tagged “%1” get this tag instead</source>
        <translation>带“%1”的文章改用此标签</translation>
    </message>
    <message>
        <source>Export tags</source>
        <translation>导出标签</translation>
    </message>
    <message>
        <source>Tables (*.csv);;SKOS in Turtle (*.ttl)</source>
        <translation>表格 (*.csv);;SKOS（Turtle）(*.ttl)</translation>
    </message>
    <message>
        <source>Import tags</source>
        <translation>导入标签</translation>
    </message>
    <message>
        <source>Tags (*.csv *.ttl);;All files (*)</source>
        <translation>标签 (*.csv *.ttl);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>暂无标签</translation>
    </message>
    <message>
        <source>Make one here, or type it into the line below an article.</source>
        <translation>可在此新建，也可在文章下方的标签栏直接输入。</translation>
    </message>
    <message>
        <source>Ne&amp;w tag…</source>
        <translation>新建标签(&amp;W)…</translation>
    </message>
    <message>
        <source>New at the &amp;top…</source>
        <translation>在顶层新建(&amp;T)…</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>“%1” lies in the bin now; Ctrl+Z brings it back.</source>
        <translation>“%1”已移入回收站；按 Ctrl+Z 恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n tags written to %1.</source>
        <translation>
            <numerusform>已将 %n 个标签写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags taken in.</source>
        <translation>
            <numerusform>已导入 %n 个标签。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jianbao::TagEdit</name>
    <message>
        <source>Add a tag: 招商 or zsyz</source>
        <translation>添加标签：招商 或 zsyz</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
</context>
<context>
    <name>jianbao::TagFields</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Below</source>
        <translation>上级(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Key in the list of articles</source>
        <translation>文章列表中的按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
    </message>
    <message>
        <source>(at the top)</source>
        <translation>（顶层）</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>标签颜色</translation>
    </message>
</context>
<context>
    <name>jianbao::TagLine</name>
    <message>
        <source>Tags of the selected articles</source>
        <translation>所选文章的标签</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>jianbao::TagNames</name>
    <message>
        <source>%1: a tag needs a name. Give at least one character.</source>
        <translation>%1：标签须有名称。请至少输入一个字符。</translation>
    </message>
    <message>
        <source>%1: there is no tag “%2”. List the tags to see their names.</source>
        <translation>%1：没有标签“%2”。请列出标签以查看名称。</translation>
    </message>
</context>
<context>
    <name>jianbao::TagStore</name>
    <message>
        <source>%1: there is a tag “%2” already. Merge the two tags instead.</source>
        <translation>%1：标签“%2”已存在。请改为合并两个标签。</translation>
    </message>
    <message>
        <source>%1: “%2” is no colour. Write #RRGGBB, or nothing for no colour.</source>
        <translation>%1：“%2”不是颜色值。请写作 #RRGGBB；不需要颜色则留空。</translation>
    </message>
</context>
<context>
    <name>jianbao::TagTransfer</name>
    <message>
        <source>%1: cannot be read (%2).</source>
        <translation>%1：无法读取（%2）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: cannot be written (%2). Choose another folder.</source>
        <translation>%1：无法写入（%2）。请另选文件夹。</translation>
    </message>
    <message>
        <source>%1: some characters cannot be read. Save it as UTF-8.</source>
        <translation>%1：有些字符无法读取。请另存为 UTF-8。</translation>
    </message>
</context>
<context>
    <name>jianbao::TagTree</name>
    <message>
        <source>%1: there is a tag “%2” already. Choose another name.</source>
        <translation>%1：已有标签“%2”。请另取名称。</translation>
    </message>
    <message>
        <source>%1: %2 is no key for a tag. Choose 1 to 9, or 0 for none.</source>
        <translation>%1：%2 不能作为标签按键。请选 1 到 9，或 0 表示不设。</translation>
    </message>
    <message>
        <source>%1: a tag cannot stand below itself, so nothing was changed. Choose another place.</source>
        <translation>%1：标签不能位于自身之下，因此未作任何更改。请另选位置。</translation>
    </message>
</context>
<context>
    <name>jianbao::TagTreeWidget</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>jianbao::TagTurtle</name>
    <message>
        <source>Line %1: a name was expected here. Write the file as Turtle.</source>
        <translation>第 %1 行：此处应为名称。请按 Turtle 格式书写文件。</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not understood. Write the file as Turtle.</source>
        <translation>第 %1 行：无法理解“%2”。请按 Turtle 格式书写文件。</translation>
    </message>
    <message>
        <source>No skos:Concept with a skos:prefLabel was found.</source>
        <translation>没有找到带 skos:prefLabel 的 skos:Concept。</translation>
    </message>
</context>
<context>
    <name>jianbao::TimeCharts</name>
    <message>
        <source>Only the subjects with most figures are shown: %1 of %2.</source>
        <translation>只显示数据最多的对象：%2个中的%1个。</translation>
    </message>
    <message>
        <source>Only periods of one length are shown; the table also has figures of others: %1.</source>
        <translation>只显示同一长度时期的数据；表中另有其他时期的数据%1条。</translation>
    </message>
    <message>
        <source>Each small chart has its own axis: compare the course, not the height.</source>
        <translation>各小图纵轴不同：可比走势，不可比高低。</translation>
    </message>
    <message>
        <source>All small charts have the same axis.</source>
        <translation>各小图纵轴相同。</translation>
    </message>
    <message>
        <source>Plans whose result is told stand in the table only: %1.</source>
        <translation>已有实绩的计划数只列在表中：%1 个。</translation>
    </message>
</context>
<context>
    <name>jianbao::TimelineCommand</name>
    <message>
        <source>Only this district; may be given several times.</source>
        <translation>仅限该区域；可多次给出。</translation>
    </message>
    <message>
        <source>First day, as 2021-03-01.</source>
        <translation>起始日期，如 2021-03-01。</translation>
    </message>
    <message>
        <source>Last day, as 2021-12-31.</source>
        <translation>截止日期，如 2021-12-31。</translation>
    </message>
    <message>
        <source>Name the file to write with --out.</source>
        <translation>请用 --out 指定输出文件。</translation>
    </message>
    <message>
        <source>Write days as 2021-03-01.</source>
        <translation>日期请写作 2021-03-01。</translation>
    </message>
    <message>
        <source>jianbao-cli: %1 holds no dated events of this time and these districts.</source>
        <translation>jianbao-cli：%1 中没有该时段这些区域的带日期事件。</translation>
    </message>
    <message>
        <source>draws the events of districts over time</source>
        <translation>绘制各区域的事件时间轴</translation>
    </message>
    <message>
        <source>Only events of this kind (meeting, signing, award …); may be given several times.</source>
        <translation>只取这一类事件（meeting、signing、award 等），可多次给出。</translation>
    </message>
    <message>
        <source>Only what a person has confirmed.</source>
        <translation>只取经人确认的。</translation>
    </message>
    <message>
        <source>a4 or a3, for a PDF.</source>
        <translation>PDF 的纸张：a4 或 a3。</translation>
    </message>
    <message>
        <source>The file to write; its ending says what: .pdf, .svg, .png, .json, .csv or .ics.</source>
        <translation>要写入的文件，由扩展名决定格式：.pdf、.svg、.png、.json、.csv 或 .ics。</translation>
    </message>
    <message>
        <source>The paper is a4 or a3.</source>
        <translation>纸张只能是 a4 或 a3。</translation>
    </message>
    <message>
        <source>Kinds are meeting, signing, inspection, award, opening, training, accident, construction, campaign and other.</source>
        <translation>类别有 meeting、signing、inspection、award、opening、training、accident、construction、campaign 和 other。</translation>
    </message>
</context>
<context>
    <name>jianbao::TimelineExport</name>
    <message>
        <source>Timeline of %1, %2, events: %3</source>
        <translation>%1时间轴，%2，事件：%3 件</translation>
    </message>
    <message>
        <source>Timeline %1, districts: %2, events: %3</source>
        <translation>时间轴 %1，区域：%2 个，事件：%3 件</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>报纸原文</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Newspaper, issue, page, headline</source>
        <translation>报纸、日期、版次、标题</translation>
    </message>
    <message>
        <source>PDF with sources, A4 (*.pdf);;PDF with sources, A3 (*.pdf);;SVG drawing (*.svg);;PNG picture (*.png);;CSV table (*.csv);;JSON (*.json);;Calendar (*.ics)</source>
        <translation>附来源的 PDF，A4 (*.pdf);;附来源的 PDF，A3 (*.pdf);;SVG 图形 (*.svg);;PNG 图片 (*.png);;CSV 表格 (*.csv);;JSON (*.json);;日历 (*.ics)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>jianbao::TimelineFilters</name>
    <message>
        <source>From (2021-03)</source>
        <translation>起（2021-03）</translation>
    </message>
    <message>
        <source>To (2021-12)</source>
        <translation>止（2021-12）</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Which districts have a lane</source>
        <translation>显示哪些区域</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Which kinds of event are shown</source>
        <translation>显示哪几类事件</translation>
    </message>
    <message>
        <source>Confirmed and suggested</source>
        <translation>已确认和未核</translation>
    </message>
    <message>
        <source>Only confirmed</source>
        <translation>只看已确认</translation>
    </message>
    <message>
        <source>Only suggested</source>
        <translation>只看未核</translation>
    </message>
    <message>
        <source>Confirmed or suggested</source>
        <translation>已确认或未核</translation>
    </message>
</context>
<context>
    <name>jianbao::TimelineLegend</name>
    <message>
        <source>on this day, confirmed</source>
        <translation>当日，已确认</translation>
    </message>
    <message>
        <source>through these days</source>
        <translation>持续期间</translation>
    </message>
    <message>
        <source>several in one place</source>
        <translation>同处多件</translation>
    </message>
    <message>
        <source>suggested, unchecked</source>
        <translation>未核，尚无人确认</translation>
    </message>
    <message>
        <source>some time within</source>
        <translation>在此期间，具体日期不详</translation>
    </message>
    <message>
        <source>number of events</source>
        <translation>过密处显示件数</translation>
    </message>
</context>
<context>
    <name>jianbao::TimelineModel</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>报纸原文</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4, %5). Printed in %6</source>
        <translation>%1，%2：%3（%4，%5）。见 %6</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>jianbao::TimelinePages</name>
    <message>
        <source>%1 (earlier ones, in the list: %2)</source>
        <translation>%1（更早的见列表：%2件）</translation>
    </message>
</context>
<context>
    <name>jianbao::TimelineRangeBar</name>
    <message>
        <source>Range of time</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>The arrow keys move the part of time that is shown, plus and minus change it</source>
        <translation>方向键移动所示时段，加减号改变其长短</translation>
    </message>
    <message>
        <source>Drag the window or its edges to choose the time that is shown</source>
        <translation>拖动方框或其边缘，选择显示的时段</translation>
    </message>
</context>
<context>
    <name>jianbao::TimelineTools</name>
    <message>
        <source>Go to (2021-03)</source>
        <translation>转到（2021-03）</translation>
    </message>
    <message>
        <source>Go to a day, month or year</source>
        <translation>转到某日、某月或某年</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Go to the latest event</source>
        <translation>转到最近的事件</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Show the whole time (0)</source>
        <translation>显示全部时间（0）</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation>显示更长时间（-）</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>显示更短时间（+）</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Order, folding and nesting of lanes</source>
        <translation>各行的排序、折叠与层级</translation>
    </message>
    <message>
        <source>Glide on after dragging</source>
        <translation>拖动后惯性滑行</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show the events as a table too</source>
        <translation>同时显示事件表格</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the timeline to a PDF, SVG, PNG, JSON, CSV or calendar file</source>
        <translation>将时间轴导出为 PDF、SVG、PNG、JSON、CSV 或日历文件</translation>
    </message>
</context>
<context>
    <name>jianbao::TimelineVerifier</name>
    <message>
        <source>What is kept for the timeline is damaged. Run “jianbao-cli archive rebuild-index”.</source>
        <translation>为时间轴保存的数据已损坏。请运行“jianbao-cli archive rebuild-index”。</translation>
    </message>
    <message>
        <source>The timeline does not tell the events of article %1 as they are. Run “jianbao-cli archive rebuild-index”.</source>
        <translation>时间轴所存文章 %1 的事件与实际不符。请运行“jianbao-cli archive rebuild-index”。</translation>
    </message>
</context>
<context>
    <name>jianbao::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
</context>
<context>
    <name>jianbao::TimelineWorkspace</name>
    <message>
        <source>No events yet.
The timeline fills when pages are imported.</source>
        <translation>暂无事件。
导入版面后，时间轴会自动充实。</translation>
    </message>
    <message>
        <source>No events in this time and these districts.</source>
        <translation>该时段这些区域没有事件。</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>事件：%1 件</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>导出时间轴</translation>
    </message>
    <message>
        <source>timeline.pdf</source>
        <translation>时间轴.pdf</translation>
    </message>
    <message>
        <source>Reading the events …</source>
        <translation>正在读取事件……</translation>
    </message>
    <message>
        <source>%1, selected: %2</source>
        <translation>%1，已选：%2</translation>
    </message>
</context>
<context>
    <name>jianbao::Transaction</name>
    <message>
        <source>%1: the archive was moved or deleted while it was open, so nothing was stored. Put it back, or open it where it lies now.</source>
        <translation>%1：档案在打开期间被移动或删除，因此什么也没有保存。请把它放回原处，或在它现在的位置打开。</translation>
    </message>
</context>
<context>
    <name>jianbao::UndoActions</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>jianbao::UndoLog</name>
    <message>
        <source>%1: an article of this step is no longer in the archive, so nothing was changed. Do the other articles by hand.</source>
        <translation>%1：这一步涉及的文章已不在档案中，因此什么也没有改动。其余文章请手工处理。</translation>
    </message>
    <message>
        <source>%1: somebody has changed the same things since, so nothing was changed. Make the change by hand.</source>
        <translation>%1：此后有人改动过相同内容，因此未作任何更改。请手工修改。</translation>
    </message>
</context>
<context>
    <name>jianbao::WaysOut</name>
    <message>
        <source>Nothing else is touched: the rest of the archive can be read and searched as before.</source>
        <translation>其余内容未受影响：档案的其他部分仍可照常阅读和搜索。</translation>
    </message>
    <message>
        <source>There is no backup. Keep a copy of the file as it is before you go on.</source>
        <translation>没有备份。继续之前，请先把这个文件原样复制一份。</translation>
    </message>
    <message>
        <source>The newest backup is %1. To put it in the archive&apos;s place, close this window and run: %2</source>
        <translation>最新的备份是 %1。要用它替换档案，请关闭本窗口并运行：%2</translation>
    </message>
    <message>
        <source>If the rows that another program has written are as you want them, run: %1</source>
        <translation>如果其他程序写入的数据行正是您想要的，请运行：%1</translation>
    </message>
</context>
<context>
    <name>jianbao::WelcomePage</name>
    <message>
        <source>&amp;New archive…</source>
        <translation>新建档案库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>打开档案库(&amp;O)…</translation>
    </message>
    <message>
        <source>Reads scanned newspaper pages, takes them apart into articles, and collects what they say: events, figures and ways of working, each with its sentence.

Make a new archive, then drop page files (.txt) onto the window. The sample holds invented pages to try everything on.</source>
        <translation>读入扫描的报纸版面，拆成文章，收集其中的事件、数据和工作方法，每一条都附原句。

请新建档案库，再把版面文件（.txt）拖到窗口上。示例里是虚构的版面，可以随意试用。</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Open the archive %1</source>
        <translation>打开档案库 %1</translation>
    </message>
</context>
<context>
    <name>jianbao::WindowTools</name>
    <message>
        <source>&amp;Print article…</source>
        <translation>打印文章(&amp;P)…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>在本文中查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Hit &amp;before</source>
        <translation>上一处(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>命令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Everything about…</source>
        <translation>专页：区域、指标、方法(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>正常字号(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>新功能(&amp;N)</translation>
    </message>
    <message>
        <source>Command, district, tag … also by pinyin</source>
        <translation>命令、区域、标签……也可输入拼音</translation>
    </message>
    <message>
        <source>District, indicator or method … also by pinyin</source>
        <translation>区域、指标或工作方法……也可输入拼音</translation>
    </message>
    <message>
        <source>&amp;About Jianbao</source>
        <translation>关于剪报(&amp;A)</translation>
    </message>
    <message>
        <source>About Jianbao</source>
        <translation>关于剪报</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Jianbao 剪报 %1&lt;/h3&gt;&lt;p&gt;Reads, searches, tags and counts what a newspaper printed about high-tech zones.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;剪报 Jianbao %1&lt;/h3&gt;&lt;p&gt;识读、检索、标注并统计报纸对高新区的报道。&lt;/p&gt;&lt;p&gt;自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Registers of na&amp;mes…</source>
        <translation>名称登记簿(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Highlight the selected words…</source>
        <translation>标亮所选文字(&amp;H)…</translation>
    </message>
    <message>
        <source>H&amp;istory of the article…</source>
        <translation>文章的更改记录(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Deleted things…</source>
        <translation>回收站(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>jianbao::XlsxBook</name>
    <message>
        <source>%1 was not written, because the spreadsheet could not be made: %2</source>
        <translation>%1未能写入，因为无法生成工作簿：%2</translation>
    </message>
</context>
<context>
    <name>jianbao::decodePage</name>
    <message>
        <source>The file holds no text. Check that the page was saved before it was copied here.</source>
        <translation>文件中没有文字。请检查版面在复制前是否已保存。</translation>
    </message>
    <message>
        <source>The file is empty. Copy the page again from its source.</source>
        <translation>文件为空。请从来源处重新复制版面。</translation>
    </message>
    <message>
        <source>The file is not plain text. Save the page as a text file (.txt) and read that.</source>
        <translation>文件不是纯文本。请将版面另存为文本文件（.txt）后再识读。</translation>
    </message>
    <message>
        <source>The encoding of the file is unknown. Save the page in UTF-8 and read it again.</source>
        <translation>无法识别文件编码。请将版面以 UTF-8 保存后重新识读。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Write a picture of the window to FILE and quit.</source>
        <translation>将窗口截图写入 FILE 后退出。</translation>
    </message>
    <message>
        <source>The archive to open.</source>
        <translation>要打开的档案库。</translation>
    </message>
    <message>
        <source>For the picture: articles, indicators, timeline, review or pages.</source>
        <translation>截图所用工作区：articles、indicators、timeline、review 或 pages。</translation>
    </message>
</context>
</TS>
