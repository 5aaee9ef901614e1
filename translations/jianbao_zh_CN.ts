<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>QTableView</name>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>jianbao::AliasOutput</name>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>district</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>one is the beginning of the other</source>
        <translation>一名是另一名的开头</translation>
    </message>
    <message>
        <source>characters that scans confuse</source>
        <translation>扫描易混字</translation>
    </message>
    <message>
        <source>the same name of a firm</source>
        <translation>同一企业名称</translation>
    </message>
    <message>
        <source>one character apart</source>
        <translation>一字之差</translation>
    </message>
    <message>
        <source>“%1” in the gazetteer</source>
        <translation>地名表中的“%1”</translation>
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
        <source>Every page, quote and search entry holds.</source>
        <translation>每一版、每条引文、每条检索记录都完好。</translation>
    </message>
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
        <source>info (figures), verify (checks every row), backup FILE (a whole copy), restore FILE (a backup takes the archive&apos;s place), compact (gives unused room back), rebuild-index (writes the search index anew), export --out FILE (one article a line).</source>
        <translation>info（数字）、verify（逐行检查）、backup FILE（完整副本）、restore FILE（用备份取代档案）、compact（收回空余空间）、rebuild-index（重建检索索引）、export --out FILE（每行一篇文章）。</translation>
    </message>
    <message>
        <source>Say info, verify, backup FILE, restore FILE, compact, rebuild-index or export --out FILE.</source>
        <translation>请用 info、verify、backup FILE、restore FILE、compact、rebuild-index 或 export --out FILE。</translation>
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
        <source>there is no such archive. Import pages to create it, or name another file.</source>
        <translation>档案库不存在。请导入版面以创建，或另行指定文件。</translation>
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
    <message>
        <source>%1: the archive could not be set aside. Check that you may write in the folder. Nothing was changed.</source>
        <translation>%1：无法移开原档案。请检查文件夹是否可写。什么也没有改动。</translation>
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
        <source>The row %2 of the table %1 is not what Jianbao wrote.</source>
        <translation>表 %1 的第 %2 行与剪报写入的内容不符。</translation>
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
</context>
<context>
    <name>jianbao::ArticleStore</name>
    <message>
        <source>%1: there is no article with the id %2. Search for it again.</source>
        <translation>%1：没有编号为 %2 的文章。请重新检索。</translation>
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
</context>
<context>
    <name>jianbao::ChartCommand</name>
    <message>
        <source>Canonical name of the indicator, or the page&apos;s own words.</source>
        <translation>指标的规范名称，或版面上的原文表述。</translation>
    </message>
    <message>
        <source>Only this subject; may be given several times.</source>
        <translation>仅限该主体；可多次给出。</translation>
    </message>
    <message>
        <source>line, bars, ranked or change; otherwise what suits the figures.</source>
        <translation>line、bars、ranked 或 change；不指定则按数据自动选择。</translation>
    </message>
    <message>
        <source>The file to write; its ending says what: .pdf, .svg, .png or .csv.</source>
        <translation>输出文件；格式由扩展名决定：.pdf、.svg、.png 或 .csv。</translation>
    </message>
    <message>
        <source>Name one indicator.</source>
        <translation>请指定一个指标。</translation>
    </message>
    <message>
        <source>Name the file to write with --out.</source>
        <translation>请用 --out 指定输出文件。</translation>
    </message>
    <message>
        <source>There is no kind “%1”.</source>
        <translation>没有名为“%1”的图表类型。</translation>
    </message>
    <message>
        <source>jianbao-cli: %1 holds no dated figures of “%2” for these districts.</source>
        <translation>jianbao-cli：%1 中没有这些区域“%2”的带日期数据。</translation>
    </message>
    <message>
        <source>Places in a ranking have no bars; choose line, ranked or change.</source>
        <translation>排名不宜用柱状图；请选择 line、ranked 或 change。</translation>
    </message>
    <message>
        <source>draws the figures of an indicator</source>
        <translation>绘制指标图表</translation>
    </message>
</context>
<context>
    <name>jianbao::ChartExport</name>
    <message>
        <source>PDF with sources (*.pdf);;SVG drawing (*.svg);;PNG picture (*.png);;CSV table (*.csv)</source>
        <translation>附出处的 PDF (*.pdf);;SVG 矢量图 (*.svg);;PNG 图片 (*.png);;CSV 表格 (*.csv)</translation>
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
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>报纸原文</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Newspaper, issue, page, headline</source>
        <translation>报纸、日期、版次、标题</translation>
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
        <source>%1 in %2: %3 foremost, %4</source>
        <translation>%2%1：%3居首，%4</translation>
    </message>
    <message>
        <source>%1 in %2: %3 highest, %4</source>
        <translation>%2%1：%3最高，%4</translation>
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
</context>
<context>
    <name>jianbao::ChartPlanner</name>
    <message>
        <source>Only the subjects with most figures are shown: %1 of %2.</source>
        <translation>仅显示数据最多的主体：%1/%2。</translation>
    </message>
    <message>
        <source>Subjects without a figure for %1: %2.</source>
        <translation>%1 无数据的主体：%2。</translation>
    </message>
    <message>
        <source>No subject has figures of two periods that can be compared.</source>
        <translation>没有任何主体具备两个时期的可比数据。</translation>
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
</context>
<context>
    <name>jianbao::ChartView</name>
    <message>
        <source>Chart; the table below holds the same figures</source>
        <translation>图表；下方表格列有相同数据</translation>
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
        <source>%1 H%2</source>
        <translation>%1年半年（%2）</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
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
</context>
<context>
    <name>jianbao::DecisionStore</name>
    <message>
        <source>%1: there is no fact with the id %2. List the facts again; the page may have been read anew.</source>
        <translation>%1：没有编号为 %2 的事实。版面可能已重新识读，请重新列出事实。</translation>
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
        <source>Choose the chart or the timeline first: these are exported as PDF.</source>
        <translation>请先切换到指标图表或时间轴，再导出为 PDF。</translation>
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
    <message>
        <source>There is no backup. Keep a copy of the file as it is before you go on.</source>
        <translation>没有备份。继续之前，请先照原样保留一份文件副本。</translation>
    </message>
    <message>
        <source>The newest backup is %1. To put it in the archive&apos;s place, close this window and run: jianbao-cli --archive “%2” archive restore “%3”</source>
        <translation>最新的备份是 %1。要用它替换档案，请关闭本窗口并运行：jianbao-cli --archive “%2” archive restore “%3”</translation>
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
</context>
<context>
    <name>jianbao::FactsCommand</name>
    <message>
        <source>Only facts of this district or subject.</source>
        <translation>仅限该区域或主体的事实。</translation>
    </message>
    <message>
        <source>Only facts from this day, month or year on.</source>
        <translation>仅限该日、月或年起的事实。</translation>
    </message>
    <message>
        <source>Only facts until this day, month or year.</source>
        <translation>仅限截至该日、月或年的事实。</translation>
    </message>
    <message>
        <source>suggested, confirmed or rejected.</source>
        <translation>suggested（待审）、confirmed（已确认）或 rejected（已驳回）。</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2021, 2021-12 or 2021-12-24.</source>
        <translation>“%1”不是日期；请写作 2021、2021-12 或 2021-12-24。</translation>
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
</context>
<context>
    <name>jianbao::FactsPane</name>
    <message>
        <source>Confirm (Enter)</source>
        <translation>确认（Enter）</translation>
    </message>
    <message>
        <source>Reject (X)</source>
        <translation>驳回（X）</translation>
    </message>
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
</context>
<context>
    <name>jianbao::FigureChoiceStore</name>
    <message>
        <source>%1: there is no figure with the id %2. Show the chart again; the page may have been read anew.</source>
        <translation>%1：没有编号为%2的数据。请重新显示图表；版面可能已重新读取。</translation>
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
</context>
<context>
    <name>jianbao::IndicatorWorkspace</name>
    <message>
        <source>Kind of chart</source>
        <translation>图表类型</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>数值类型</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the chart to a PDF, SVG, PNG or CSV file</source>
        <translation>将图表写入 PDF、SVG、PNG 或 CSV 文件</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Subjects: %1 of %2</source>
        <translation>主体：%1/%2</translation>
    </message>
    <message>
        <source>No dated figures of “%1” to draw.</source>
        <translation>“%1”没有可绘制的带日期数据。</translation>
    </message>
    <message>
        <source>Choose an indicator at the left.
The register fills when pages are imported.</source>
        <translation>请在左侧选择一个指标。
导入版面后，指标目录会自动充实。</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
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
    <name>jianbao::MainMenu</name>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Jianbao</source>
        <translation>关于剪报(&amp;A)</translation>
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
        <source>%1 of %2 · %3 ms</source>
        <translation>%1/%2 篇 · %3 毫秒</translation>
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
        <source>Copied with its source</source>
        <translation>已连同出处复制</translation>
    </message>
    <message>
        <source>About Jianbao</source>
        <translation>关于剪报</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Jianbao 剪报 %1&lt;/h3&gt;&lt;p&gt;Reads, searches, tags and counts what a newspaper printed about high-tech zones.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;剪报 Jianbao %1&lt;/h3&gt;&lt;p&gt;识读、检索、标注并统计报纸对高新区的报道。&lt;/p&gt;&lt;p&gt;自由软件，依 GNU 通用公共许可证第 3 版或更新版本发布。&lt;/p&gt;</translation>
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
        <source>the file has %1 MB, more than a page can have (8 MB). Split it into pages.</source>
        <translation>文件为 %1 MB，超过单个版面上限（8 MB）。请按版面拆分。</translation>
    </message>
    <message>
        <source>the file cannot be read (%1). Ask its owner for the right to read it.</source>
        <translation>文件无法读取（%1）。请向文件所有者申请读取权限。</translation>
    </message>
    <message>
        <source>reading the file failed (%1). Copy it to a sound disk and try again.</source>
        <translation>读取文件失败（%1）。请将其复制到完好的磁盘后重试。</translation>
    </message>
</context>
<context>
    <name>jianbao::PageCutter</name>
    <message>
        <source>No article was found on this page.</source>
        <translation>该版面未找到文章。</translation>
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
    <name>jianbao::ReaderView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
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
headline: byline: body: district: tag: paper: date:2021..2022-03 has:indicator</source>
        <translation>并列的词须全部出现；“…”为完整字串，OR 表示任一，- 表示排除。
headline:（标题） byline:（署名） body:（正文） district:（区域） tag:（标签） paper:（报纸） date:2021..2022-03（日期） has:indicator（含指标）</translation>
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
        <translation>按地区、标签、报纸和年份统计文章数。</translation>
    </message>
    <message>
        <source>“date” (newest first), “oldest”, “relevance”, “newspaper” or “district”.</source>
        <translation>“date”（最新在前）、“oldest”（最旧在前）、“relevance”（相关度）、“newspaper”（报纸）或“district”（地区）。</translation>
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
    <name>jianbao::ShareRule</name>
    <message>
        <source>%1 ÷ %2 = %3; printed: %4</source>
        <translation>%1 ÷ %2 = %3；见报：%4</translation>
    </message>
</context>
<context>
    <name>jianbao::SidebarModel</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>全部文章</translation>
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
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Newspapers</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>区域</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n articles</source>
        <translation>
            <numerusform>%1，%n 篇文章</numerusform>
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
        <source>add TAG ARTICLE…, remove TAG ARTICLE…, list, rename TAG NAME, merge FROM INTO, delete TAG.</source>
        <translation>add TAG ARTICLE…（添加）、remove TAG ARTICLE…（去掉）、list（列出）、rename TAG NAME（改名）、merge FROM INTO（合并）、delete TAG（删除）。</translation>
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
    <name>jianbao::TagStore</name>
    <message>
        <source>%1: a tag needs a name. Give at least one character.</source>
        <translation>%1：标签须有名称。请至少输入一个字符。</translation>
    </message>
    <message>
        <source>%1: there is no tag “%2”. List the tags to see their names.</source>
        <translation>%1：没有标签“%2”。请列出标签以查看名称。</translation>
    </message>
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
        <source>The file to write; its ending says what: .pdf, .svg, .png, .json or .csv.</source>
        <translation>输出文件；格式由扩展名决定：.pdf、.svg、.png、.json 或 .csv。</translation>
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
</context>
<context>
    <name>jianbao::TimelineExport</name>
    <message>
        <source>PDF with sources (*.pdf);;SVG drawing (*.svg);;PNG picture (*.png);;CSV table (*.csv);;JSON (*.json)</source>
        <translation>附出处的 PDF (*.pdf);;SVG 矢量图 (*.svg);;PNG 图片 (*.png);;CSV 表格 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Timeline of %1, %2, events: %3</source>
        <translation>%1时间轴，%2，事件：%3 个</translation>
    </message>
    <message>
        <source>Timeline %1, districts: %2, events: %3</source>
        <translation>时间轴 %1，区域：%2 个，事件：%3 个</translation>
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
</context>
<context>
    <name>jianbao::TimelineModel</name>
    <message>
        <source>%1, %2: %3. Printed in %4</source>
        <translation>%1，%2：%3。刊于%4</translation>
    </message>
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
</context>
<context>
    <name>jianbao::TimelinePainter</name>
    <message>
        <source>(no district)</source>
        <translation>（区域不明）</translation>
    </message>
    <message>
        <source>events: %1</source>
        <translation>事件：%1 个</translation>
    </message>
    <message>
        <source>, undated: %1</source>
        <translation>，日期不明：%1 个</translation>
    </message>
    <message>
        <source>on this day</source>
        <translation>发生在当日</translation>
    </message>
    <message>
        <source>through these days</source>
        <translation>持续于该时段</translation>
    </message>
    <message>
        <source>some time within; the day is not told</source>
        <translation>在该时段内，具体日期未载明</translation>
    </message>
    <message>
        <source>number of events, where they stand too close</source>
        <translation>过密处显示事件数</translation>
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
        <translation>选择显示哪些区域</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Show more time (-)</source>
        <translation>缩小，显示更长时段（-）</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Show less time (+)</source>
        <translation>放大，显示更短时段（+）</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>全部时段</translation>
    </message>
    <message>
        <source>Show the whole time (0)</source>
        <translation>显示全部时段（0）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show the events as a table too</source>
        <translation>同时以表格显示事件</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the timeline to a PDF, SVG, PNG, JSON or CSV file</source>
        <translation>将时间轴写入 PDF、SVG、PNG、JSON 或 CSV 文件</translation>
    </message>
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
        <translation>事件：%1 个</translation>
    </message>
    <message>
        <source>(no district)</source>
        <translation>（区域不明）</translation>
    </message>
    <message>
        <source>Export the timeline</source>
        <translation>导出时间轴</translation>
    </message>
    <message>
        <source>timeline.pdf</source>
        <translation>时间轴.pdf</translation>
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
        <source>%1: somebody has changed the same tags or decisions since, so nothing was changed. Make the change by hand.</source>
        <translation>%1：此后有人改动过同样的标签或决定，因此什么也没有改动。请手工修改。</translation>
    </message>
</context>
<context>
    <name>jianbao::WelcomePage</name>
    <message>
        <source>Reads scanned newspaper pages, takes them apart into articles, and collects what they say: events, figures and ways of working, each with its sentence.

Make a new archive, then drop page files (.txt) onto the window.</source>
        <translation>识读报纸版面扫描文本，将其拆分成篇，汇集其中的事件、数据和工作方法，每条均附原句。

请先新建档案库，再将版面文件（.txt）拖入窗口。</translation>
    </message>
    <message>
        <source>&amp;New archive…</source>
        <translation>新建档案库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>打开档案库(&amp;O)…</translation>
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
        <source>For the picture: articles, indicators or timeline.</source>
        <translation>截图所用工作区：articles、indicators 或 timeline。</translation>
    </message>
    <message>
        <source>The archive to open.</source>
        <translation>要打开的档案库。</translation>
    </message>
</context>
</TS>
