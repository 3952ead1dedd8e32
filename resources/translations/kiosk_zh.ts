<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Assistant</name>
    <message>
        <source>Set up a station</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssistantScreen</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F7  Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff and PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Scanner and sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer and badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Skipped: nobody can be found or let in until people are taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: everybody may do everything, and the journal names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: the desk looks for a camera by itself when it opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: a scanner that is set wrongly shows when the queue stands there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: badges go where the list says, untried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: what is wrong with doors and badges shows on the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtDashboard</name>
    <message>
        <source>The numbers are those of the last look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtDesk</name>
    <message>
        <source>The check-in is recorded; only the badge is missing.</source>
        <translation>签到已记录，只差胸牌。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Sign in, and try again.</source>
        <translation>没有记录任何内容。请登录后重试。</translation>
    </message>
    <message>
        <source>Nothing was recorded. Searching still works; the rest can be tried again.</source>
        <translation>没有记录任何内容。查找仍可使用，其余操作可重试。</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
</context>
<context>
    <name>AtDoor</name>
    <message>
        <source>Follow the timetable of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in on a supervisor&apos;s word</source>
        <translation>经主管批准放行</translation>
    </message>
    <message>
        <source>{0}. The journal keeps the reason, and that this door was overridden.</source>
        <translation>{0}。日志会保留理由，并记下本次特准。</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>口译员</translation>
    </message>
    <message>
        <source>Accompanies a delegate</source>
        <translation>陪同代表</translation>
    </message>
    <message>
        <source>Close the room?</source>
        <translation>关闭会场？</translation>
    </message>
    <message>
        <source>Open the room again?</source>
        <translation>重新开放会场？</translation>
    </message>
    <message>
        <source>Nobody more is let in at any of its doors until it is opened again. Whoever is inside may leave.</source>
        <translation>重新开放之前，任何门口都不再放人入场。场内人员可以离开。</translation>
    </message>
    <message>
        <source>The session’s own rules decide again.</source>
        <translation>恢复按会议本身的规则决定。</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>关闭会场</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>开放会场</translation>
    </message>
    <message>
        <source>Room is full</source>
        <translation>会场已满</translation>
    </message>
    <message>
        <source>Fire drill</source>
        <translation>消防演习</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>The last scan is still being written. One moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning goes on.</source>
        <translation>扫描照常进行。</translation>
    </message>
    <message>
        <source>WAY OUT</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>BOTH WAYS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROOM CLOSED</source>
        <translation>会场关闭</translation>
    </message>
</context>
<context>
    <name>AtLayoutEditor</name>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The layout is as it was.</source>
        <translation>版式保持原样。</translation>
    </message>
    <message>
        <source>Badge layout</source>
        <translation>胸牌版式</translation>
    </message>
</context>
<context>
    <name>AtSelf</name>
    <message>
        <source>Open self-service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen to: back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two codes in view: show one</source>
        <translation>画面中有两个码：请只出示一个</translation>
    </message>
    <message>
        <source>Use the scanner, or go to the registration desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>See to it…</source>
        <translation>处理…</translation>
    </message>
    <message>
        <source>Did the badge of {0} come out?</source>
        <translation>{0}的胸牌打出来了吗？</translation>
    </message>
    <message>
        <source>Badges that may not have come out: {0}</source>
        <translation>可能没有打出的胸牌：{0}</translation>
    </message>
    <message>
        <source>Look at the printer, then answer. Scanning goes on.</source>
        <translation>请查看打印机后作答。扫描照常进行。</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>作答…</translation>
    </message>
    <message>
        <source>The badge of {0} did not come out</source>
        <translation>{0}的胸牌没有打出</translation>
    </message>
    <message>
        <source>Badges that did not come out: {0}</source>
        <translation>没有打出的胸牌：{0}</translation>
    </message>
</context>
<context>
    <name>BoxList</name>
    <message>
        <source>In the order of drawing</source>
        <translation>按绘制顺序</translation>
    </message>
    <message>
        <source>Page and boxes, in the order of drawing</source>
        <translation>页面和框，按绘制顺序</translation>
    </message>
    <message>
        <source>Add a box…</source>
        <translation>添加框…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Draw the box earlier, below others</source>
        <translation>提前绘制此框，置于其他框之下</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Draw the box later, above others</source>
        <translation>延后绘制此框，置于其他框之上</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Duplicate the box</source>
        <translation>复制此框</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the box</source>
        <translation>删除此框</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Does the camera read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold any code before it: a ticket, a badge, or the code shown here, photographed with a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code to photograph. It opens no door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F10  Choose a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a camera (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera at this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code to try with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraStep</name>
    <message>
        <source>No camera is used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scanner reads, or names are typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera reads codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded: this was a trial.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>checked in</source>
        <translation>已签到</translation>
    </message>
    <message>
        <source>did it come out?</source>
        <translation>打出来了吗？</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>printing…</source>
        <translation>打印中…</translation>
    </message>
    <message>
        <source>out</source>
        <translation>已打出</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>security hold</source>
        <translation>安全暂停</translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation>尚未批准</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>胸牌</translation>
    </message>
    <message>
        <source>none printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>no. {0}</source>
        <translation>{0}号</translation>
    </message>
    <message>
        <source>reported lost</source>
        <translation>已报失</translation>
    </message>
    <message>
        <source>see “Printing”</source>
        <translation>见“打印”</translation>
    </message>
    <message>
        <source>waiting for the printer</source>
        <translation>等待打印机</translation>
    </message>
    <message>
        <source>printing now</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>{0} (inside now)</source>
        <translation>{0}（现在场内）</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Invited to</source>
        <translation>受邀参加</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>To mend: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} people at {1} doors, every badge drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} people at {1} doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What, and how to mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Other stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try everything before the doors open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is tried at every door at every hour, and every badge is drawn. Nothing is recorded for anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw every badge too (a minute or more for thousands)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Looking at the machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying everybody at every door…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing badges: {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the rest below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is to be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors and desks work all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what is listed first, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found is still below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds ids: keep it safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept of this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station works all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourEditor</name>
    <message>
        <source>the tier’s</source>
        <translation>类别颜色</translation>
    </message>
    <message>
        <source>choose from a palette</source>
        <translation>从调色板选择</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>choose from a palette</source>
        <translation>从调色板选择</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {0} is read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this column a name of its own in the file, then it can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct what is written</source>
        <translation>更正所写内容</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>was: {0}</source>
        <translation>原为：{0}</translation>
    </message>
    <message>
        <source>now: {0}</source>
        <translation>现为：{0}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Badge no. {0} still says what it said.</source>
        <translation>{0}号胸牌仍是原来的内容。</translation>
    </message>
    <message>
        <source>Only save</source>
        <translation>仅保存</translation>
    </message>
    <message>
        <source>Save and print a new badge</source>
        <translation>保存并打印新胸牌</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Back to the start in {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Arrivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0} registered have arrived, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived: {0}, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went straight to a room, past the desk: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this station’s roster, so not counted here: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: admissions {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. The chart begins with the first arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} every {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from {1} to {2}: {3} together, most of them {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overrides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrivals at the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegations and tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0} delegations are here; complete: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered yet: take a roster in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Arrived: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With somebody here: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every delegation has somebody here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0} delegations: nobody has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has arrived of {0} delegations; members registered: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are shown to organizers, and never in full screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>not yet approved</source>
        <translation>尚未批准</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refusals; overrides: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusals: {0}. Overrides: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Refusals by reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusals by session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In spite of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No overrides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over capacity: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside now; doors open: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors open: {0}. Inside: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room of today has a limit: people are only counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>场内</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} inside, no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} over</source>
        <translation>超出{0}</translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>剩{0}</translation>
    </message>
    <message>
        <source>closed by staff at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doors are open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {0}, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known here, by their journals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look after: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known here: {0}. Entries held: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges of this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting {0}, printing {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come out: {0}. In doubt: {1}. See to them at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>{0} (this one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard of {0}: carry a bundle here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing heard of it yet: carry a bundle here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock is behind: set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock is days away from the event: set it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DashboardLocked</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Supervisors and organizers see the dashboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DashboardScreen</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Show to the attendee (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct… (F4)</source>
        <translation>更正…（F4）</translation>
    </message>
    <message>
        <source>Badge lost…</source>
        <translation>胸牌遗失…</translation>
    </message>
    <message>
        <source>New badge… (F8)</source>
        <translation>新胸牌…（F8）</translation>
    </message>
    <message>
        <source>Another delegate…</source>
        <translation>更换代表…</translation>
    </message>
    <message>
        <source>Security hold…</source>
        <translation>安全暂停…</translation>
    </message>
    <message>
        <source>Lift the security hold…</source>
        <translation>解除安全暂停…</translation>
    </message>
    <message>
        <source>Walk-in… (F3)</source>
        <translation>现场登记…（F3）</translation>
    </message>
    <message>
        <source>Undo the last act (Ctrl+Z)</source>
        <translation>撤销上一步操作（Ctrl+Z）</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>The badge is on its way</source>
        <translation>胸牌即将打出</translation>
    </message>
    <message>
        <source>Two codes in view: show one</source>
        <translation>画面中有两个码：请只出示一个</translation>
    </message>
    <message>
        <source>This code was scanned. Esc scans it again.</source>
        <translation>此码已扫描。按 Esc 重新扫描。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>to see to: {0}</source>
        <translation>待处理：{0}</translation>
    </message>
    <message>
        <source>The badge appears here as soon as somebody is found</source>
        <translation>找到人后，胸牌会显示在这里</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Name or organization</source>
        <translation>姓名或单位</translation>
    </message>
    <message>
        <source>Search by name or organization</source>
        <translation>按姓名或单位查找</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人</translation>
    </message>
    <message>
        <source>Badge, as it will print</source>
        <translation>胸牌打印预览</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>现场登记</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>badge again</source>
        <translation>重印胸牌</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More (F6)</source>
        <translation>更多（F6）</translation>
    </message>
    <message>
        <source>Show a code to the camera, or type a name</source>
        <translation>将码对准摄像头，或输入姓名</translation>
    </message>
    <message>
        <source>Nobody was recognised. Search by name (F2)</source>
        <translation>未识别到人。请按姓名查找（F2）</translation>
    </message>
    <message>
        <source>Nobody of that name. Try fewer letters, or F3 for a walk-in.</source>
        <translation>没有此人。请少输入几个字，或按 F3 现场登记。</translation>
    </message>
    <message>
        <source>Check in and print</source>
        <translation>签到并打印</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>打印胸牌</translation>
    </message>
    <message>
        <source>Reprint…</source>
        <translation>重新打印…</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>way in</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>close room</source>
        <translation>关闭会场</translation>
    </message>
    <message>
        <source>open room</source>
        <translation>开放会场</translation>
    </message>
    <message>
        <source>Another code waits. Press Enter, then show it again.</source>
        <translation>另一个码在等待。请按 Enter，再次出示。</translation>
    </message>
    <message>
        <source>This code was scanned. Enter scans it again.</source>
        <translation>此码已扫描。按 Enter 重新扫描。</translation>
    </message>
    <message>
        <source>Two codes in view: show one</source>
        <translation>画面中有两个码：请只出示一个</translation>
    </message>
    <message>
        <source>{0} over</source>
        <translation>超出{0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>剩{0}</translation>
    </message>
    <message>
        <source>way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>场内</translation>
    </message>
    <message>
        <source>nearly full: {0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Last scans</source>
        <translation>最近扫描</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>Show the code to the camera when leaving</source>
        <translation>离场时请将码对准摄像头</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Show the code to the camera</source>
        <translation>请将码对准摄像头</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code to the camera, coming and going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room closed</source>
        <translation>会场关闭</translation>
    </message>
    <message>
        <source>Since {0}. Nobody more is let in</source>
        <translation>自{0}起，不再放人入场</translation>
    </message>
    <message>
        <source>F8 opens the room again</source>
        <translation>按 F8 重新开放会场</translation>
    </message>
    <message>
        <source>No more sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one at this door was {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors open {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was let in. Enter tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them out. Enter tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was let in; whoever leaves may go. Enter tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message>
        <source>Nobody was signed in.</source>
        <translation>没有人登录。</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>锁定（Ctrl+L）</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in (Ctrl+L)</source>
        <translation>登录（Ctrl+L）</translation>
    </message>
    <message>
        <source>Signed in: {0}</source>
        <translation>已登录：{0}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>▲ Locks in {0} s</source>
        <translation>▲ {0}秒后锁定</translation>
    </message>
</context>
<context>
    <name>EndPage</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set KIOSK_PASSPHRASE to the station’s passphrase first: it is kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a window to begin. You can come back here at any time: the station keeps what is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same from a terminal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndStep</name>
    <message>
        <source>Station {0}, {1} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people are registered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people work here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The camera was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test badge came out right on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody was tried at every door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its window opens in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one may be closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station is set up all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it from a terminal with the command below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>(before the last mistake)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May enter: {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gain it: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lose it: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, and who may enter them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows walk · Space turns a tick or opens a choice · F2 writes a number or a rule · Ctrl+Z undoes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventEditor</name>
    <message>
        <source>New tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is named in {0}, and goes from there too; rules keep naming it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this tier?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments within it go with it; Ctrl+Z brings all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSONLogic, as pretix check-in lists use it. Nothing: no rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F4 goes to the next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventFiles</name>
    <message>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>The station’s event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed would be lost otherwise.</source>
        <translation>否则更改会丢失。</translation>
    </message>
    <message>
        <source>Something is still wrong with the event; it is saved as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>保存更改？</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What you edit is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event files (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, or invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a passphrase the key lies in this user’s keyring, or in a file: encrypt this disk. Stations then learn each other from bundle files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stations set up with the same passphrase trust each other’s badges at once. It is kept nowhere: set it as KIOSK_PASSPHRASE before each later start, or the station stays locked. It can’t be changed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is short: take {0} characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rules will say no to everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct them in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which event?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This station is set up for the event below. Open its file again where it has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event file says who may enter which room and when. Open yours, or begin with the example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an event file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This station’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as Desk 2; may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase (may be left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This station is locked. Its passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the changes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会议</translation>
    </message>
</context>
<context>
    <name>EventScreen</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Use for this station</source>
        <translation>用于本站点</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event files (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file says what the station knows already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s) in {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the file, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sessions: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed sessions: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that go: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tiers: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers that go: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ It takes away: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same one twice: nobody could open the station with a slip of the finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People have used what this file no longer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The station is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are taken in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Short name of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages, the usual one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until names are wiped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code on the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Livestreamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody may enter, whatever their tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of this tier may enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How invitations by name and tiers combine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration desk must have checked them in first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes before the beginning at which doors open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes after the end at which doors close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether somebody may enter again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many may be inside at once; empty: any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the door refuses at the limit, or admits with a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition of one’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the roster may enter, and what became of it by the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>don’t count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may enter, as every tier may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiers don’t count, only invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Tier {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a text in one language at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one has this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not hold spaces or semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long for a badge: 16 letters at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds an invisible character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no colour; write it as #RRGGBB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no time zone {0}; write it like America/New_York</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no language; write en, fr or pt-BR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs one language at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no date with a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies before the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies more than a year after the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a day of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must lie after the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tier may enter; choose one, or every tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no tier {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by invitation only, no tier counts: choose “and invited”, or every tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number, not below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event needs one tier at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has a key that the kiosk doesn’t know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>They are kept. What is not out when this program ends is printed when it starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges still printing: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Title (Ms., Dr.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited to sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>给注册台的备注</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>No camera</source>
        <translation>没有摄像头</translation>
    </message>
    <message>
        <source>Sounds and volume (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all saved</source>
        <translation>全部已保存</translation>
    </message>
    <message>
        <source>last scan not saved</source>
        <translation>上次扫描未保存</translation>
    </message>
    <message>
        <source>No camera is chosen</source>
        <translation>未选择摄像头</translation>
    </message>
    <message>
        <source>Choose one with F10. Everything else works.</source>
        <translation>按 F10 选择。其他功能正常。</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>未连接摄像头</translation>
    </message>
    <message>
        <source>{0} was plugged in: choose it with F10.</source>
        <translation>已连接{0}：按 F10 选择。</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>摄像头{0}</translation>
    </message>
    <message>
        <source>Plug the camera in, or choose another with F10. Everything else works.</source>
        <translation>请连接摄像头，或按 F10 选择其他摄像头。其他功能正常。</translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation>摄像头正在启动</translation>
    </message>
    <message>
        <source>No picture comes</source>
        <translation>没有图像</translation>
    </message>
    <message>
        <source>Close other programs that use the camera, or plug it in again. It goes on by itself.</source>
        <translation>请关闭使用摄像头的其他程序，或重新连接摄像头。之后会自动继续。</translation>
    </message>
    <message>
        <source>The picture stands still</source>
        <translation>图像静止不动</translation>
    </message>
    <message>
        <source>Uncover the lens or plug the camera in again, or press F10.</source>
        <translation>请移开镜头遮挡或重新连接摄像头，或按 F10。</translation>
    </message>
    <message>
        <source>The picture is black</source>
        <translation>图像全黑</translation>
    </message>
    <message>
        <source>Uncover the lens, or open its shutter.</source>
        <translation>请移开镜头遮挡，或打开镜头盖。</translation>
    </message>
    <message>
        <source>{0} is not there</source>
        <translation>{0}不在</translation>
    </message>
    <message>
        <source>Another program uses the camera</source>
        <translation>另一个程序正在使用摄像头</translation>
    </message>
    <message>
        <source>Close that program: the picture comes back by itself. Everything else works.</source>
        <translation>请关闭该程序：图像会自动恢复。其他功能正常。</translation>
    </message>
    <message>
        <source>This program may not use the camera</source>
        <translation>本程序无权使用摄像头</translation>
    </message>
    <message>
        <source>Allow it in the system’s settings, or choose another with F10.</source>
        <translation>请在系统设置中允许，或按 F10 选择其他摄像头。</translation>
    </message>
    <message>
        <source>No picture from {0}</source>
        <translation>{0}没有图像</translation>
    </message>
    <message>
        <source>See that it is on and its address right, or choose another with F10. Everything else works.</source>
        <translation>请确认它已打开且地址正确，或按 F10 选择其他摄像头。其他功能正常。</translation>
    </message>
    <message>
        <source>{0} can’t be read</source>
        <translation>无法读取{0}</translation>
    </message>
    <message>
        <source>The recording is over</source>
        <translation>录像已播完</translation>
    </message>
</context>
<context>
    <name>GateDialog</name>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loudspeaker: verdicts are shown only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sounds are turned off (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>Print a new badge?</source>
        <translation>打印新胸牌？</translation>
    </message>
    <message>
        <source>Badge no. {0} stops working at every door as soon as the new one is printed.</source>
        <translation>新胸牌一打印，{0}号胸牌在所有门口即告失效。</translation>
    </message>
    <message>
        <source>Print the first badge?</source>
        <translation>打印第一张胸牌？</translation>
    </message>
    <message>
        <source>No badge of this person’s own was printed before.</source>
        <translation>此前没有为此人打印过胸牌。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Look into the printer {0}. The badge is never printed again unless you say that nothing came out.</source>
        <translation>请查看打印机{0}。除非您说明没有打出，否则胸牌绝不会再次打印。</translation>
    </message>
    <message>
        <source>Yes, it is here</source>
        <translation>是，在这里</translation>
    </message>
    <message>
        <source>No, nothing came out</source>
        <translation>否，没有打出</translation>
    </message>
    <message>
        <source>Did this badge come out?</source>
        <translation>这张胸牌打出来了吗？</translation>
    </message>
    <message>
        <source>Print this badge again?</source>
        <translation>再次打印这张胸牌？</translation>
    </message>
    <message>
        <source>This badge did not come out</source>
        <translation>这张胸牌没有打出</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>再次打印</translation>
    </message>
    <message>
        <source>Print again on {0}</source>
        <translation>在{0}上再次打印</translation>
    </message>
    <message>
        <source>Print on {0}</source>
        <translation>在{0}上打印</translation>
    </message>
    <message>
        <source>It is the same badge, with the same number: nothing is printed twice.</source>
        <translation>这是同一张胸牌，号码相同：不会重复打印。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>This badge is out</source>
        <translation>这张胸牌已打出</translation>
    </message>
    <message>
        <source>It prints on {0} as soon as it is its turn.</source>
        <translation>轮到时将在{0}上打印。</translation>
    </message>
    <message>
        <source>What is printing there stays there.</source>
        <translation>正在那里打印的留在那里。</translation>
    </message>
    <message>
        <source>This badge waits</source>
        <translation>这张胸牌在等待</translation>
    </message>
    <message>
        <source>It stays at {0}, where it may come out at any moment.</source>
        <translation>它留在{0}，随时可能打出。</translation>
    </message>
    <message>
        <source>This badge is printing</source>
        <translation>这张胸牌正在打印</translation>
    </message>
    <message>
        <source>This badge is not printed</source>
        <translation>这张胸牌不会打印</translation>
    </message>
    <message>
        <source>Print on {0} instead</source>
        <translation>改在{0}上打印</translation>
    </message>
    <message>
        <source>Print on {0} instead, and 1 other that waits</source>
        <translation>改在{0}上打印，连同等待的另1张</translation>
    </message>
    <message>
        <source>Print on {0} instead, and {1} others that wait</source>
        <translation>改在{0}上打印，连同等待的另{1}张</translation>
    </message>
    <message>
        <source>Print the next badges on {0}</source>
        <translation>后续胸牌在{0}上打印</translation>
    </message>
    <message>
        <source>Print the next badges on {0}; waiting: {1}</source>
        <translation>后续胸牌在{0}上打印；等待：{1}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>KioskMode</name>
    <message>
        <source>The window closes. What was recorded stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave kiosk mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave kiosk mode?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayoutEditorScreen</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Show the front</source>
        <translation>显示正面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Show the back</source>
        <translation>显示背面</translation>
    </message>
    <message>
        <source>Black printer</source>
        <translation>黑白打印机</translation>
    </message>
    <message>
        <source>Show it as a printer of black dots prints it</source>
        <translation>显示黑点打印机打印的效果</translation>
    </message>
    <message>
        <source>Use for this station</source>
        <translation>用于本站点</translation>
    </message>
    <message>
        <source>Badge, as it will print, with its boxes</source>
        <translation>胸牌打印预览及其各框</translation>
    </message>
    <message>
        <source>The names that ask the most</source>
        <translation>要求最高的姓名</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>{0} mm from the left, {1} from the top, {2} wide, {3} high</source>
        <translation>距左{0}毫米，距上{1}，宽{2}，高{3}</translation>
    </message>
    <message>
        <source>something is wrong with it</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>The picture is of the last layout that was right.</source>
        <translation>图为最近一个正确的版式。</translation>
    </message>
    <message>
        <source>Drag boxes, or move them with the arrow keys; with Ctrl they grow, with Shift they leap</source>
        <translation>拖动框，或用方向键移动；按住 Ctrl 改变大小，按住 Shift 大步移动</translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>合适</translation>
    </message>
    <message>
        <source>a made-up name</source>
        <translation>虚构的姓名</translation>
    </message>
</context>
<context>
    <name>LayoutFiles</name>
    <message>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>The station’s layout</source>
        <translation>本站点的版式</translation>
    </message>
    <message>
        <source>Save the layout</source>
        <translation>保存版式</translation>
    </message>
    <message>
        <source>Badge layouts (*.json)</source>
        <translation>胸牌版式 (*.json)</translation>
    </message>
    <message>
        <source>What was changed would be lost otherwise.</source>
        <translation>否则更改会丢失。</translation>
    </message>
    <message>
        <source>Something is still wrong with the layout, so it can’t be saved as it is.</source>
        <translation>版式仍有问题，无法照此保存。</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>保存更改？</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open a layout</source>
        <translation>打开版式</translation>
    </message>
</context>
<context>
    <name>LayoutForm</name>
    <message>
        <source>Texts, one below another</source>
        <translation>上下排列的文本</translation>
    </message>
</context>
<context>
    <name>LayoutWords</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Column of texts</source>
        <translation>文本列</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Colour band</source>
        <translation>色带</translation>
    </message>
    <message>
        <source>Tier code</source>
        <translation>类别代码</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>所用语言</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Name of the box</source>
        <translation>框名</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>距左</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>距上</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Free at the ends</source>
        <translation>两端留白</translation>
    </message>
    <message>
        <source>Size of the name</source>
        <translation>姓名字号</translation>
    </message>
    <message>
        <source>Size of the code</source>
        <translation>代码字号</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>最大字号</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>最小字号</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>字重</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Space above</source>
        <translation>上方间距</translation>
    </message>
    <message>
        <source>Height at most</source>
        <translation>最大高度</translation>
    </message>
    <message>
        <source>Keep words whole</source>
        <translation>不拆分单词</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>垂直</translation>
    </message>
    <message>
        <source>On the side where</source>
        <translation>所在一侧</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Without a photo</source>
        <translation>没有照片时</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>版式名称</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>top</source>
        <translation>顶部</translation>
    </message>
    <message>
        <source>bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>the name begins</source>
        <translation>姓名起始侧</translation>
    </message>
    <message>
        <source>the text itself begins</source>
        <translation>文本起始侧</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>圆形</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>标出位置</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>其他尺寸</translation>
    </message>
    <message>
        <source>Plastic card</source>
        <translation>塑料卡</translation>
    </message>
    <message>
        <source>62 mm roll</source>
        <translation>62毫米卷纸</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>最长的姓名</translation>
    </message>
    <message>
        <source>Shortest name</source>
        <translation>最短的姓名</translation>
    </message>
    <message>
        <source>Most unusual name</source>
        <translation>最不寻常的姓名</translation>
    </message>
    <message>
        <source>“{0}” ends outside the page</source>
        <translation>“{0}”超出页面</translation>
    </message>
    <message>
        <source>“{0}” overlaps the code “{1}”</source>
        <translation>“{0}”遮住了码“{1}”</translation>
    </message>
    <message>
        <source>“{0}”: a code is at least {2} mm wide and high</source>
        <translation>“{0}”：码的宽和高至少{2}毫米</translation>
    </message>
    <message>
        <source>“{0}”: a circle is as wide as high</source>
        <translation>“{0}”：圆形的宽高须相等</translation>
    </message>
    <message>
        <source>“{0}”: the smallest size is above the largest</source>
        <translation>“{0}”：最小字号大于最大字号</translation>
    </message>
    <message>
        <source>“{0}”: {1} is no colour; write it as #RRGGBB</source>
        <translation>“{0}”：{1}不是颜色；请写成 #RRGGBB</translation>
    </message>
    <message>
        <source>“{0}” has no words</source>
        <translation>“{0}”没有文字</translation>
    </message>
    <message>
        <source>Two boxes are called “{0}”</source>
        <translation>有两个框都叫“{0}”</translation>
    </message>
    <message>
        <source>A box has no name</source>
        <translation>有一个框没有名称</translation>
    </message>
    <message>
        <source>The front has no box</source>
        <translation>正面没有框</translation>
    </message>
    <message>
        <source>The layout has no name</source>
        <translation>版式没有名称</translation>
    </message>
    <message>
        <source>{0}: nothing of it can be printed</source>
        <translation>{0}：完全无法打印</translation>
    </message>
    <message>
        <source>{0}: can’t be printed: {1}</source>
        <translation>{0}：无法打印：{1}</translation>
    </message>
    <message>
        <source>{0}: too long for its place</source>
        <translation>{0}：超出所给位置</translation>
    </message>
    <message>
        <source>{0}: smaller than wished, to fit</source>
        <translation>{0}：为适应位置而缩小</translation>
    </message>
    <message>
        <source>{0}: a long word is broken</source>
        <translation>{0}：拆分了一个长单词</translation>
    </message>
    <message>
        <source>{0}: none; its place is marked</source>
        <translation>{0}：无；已标出位置</translation>
    </message>
    <message>
        <source>no font has it</source>
        <translation>没有字体包含它</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>it turns the direction round</source>
        <translation>它会反转书写方向</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>private</source>
        <translation>专用区字符</translation>
    </message>
    <message>
        <source>no such character</source>
        <translation>没有这个字符</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>▲ Sign in first, then scan again</source>
        <translation>▲ 请先登录，再重新扫描</translation>
    </message>
    <message>
        <source>This desk is locked</source>
        <translation>本台已锁定</translation>
    </message>
</context>
<context>
    <name>LockedSide</name>
    <message>
        <source>▲ Sign in first</source>
        <translation>▲ 请先登录</translation>
    </message>
    <message>
        <source>Sign in (scanning goes on)</source>
        <translation>登录（扫描照常进行）</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Colours and text size (F12)</source>
        <translation>颜色和文字大小（F12）</translation>
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
        <source>Text {0} %</source>
        <translation>文字 {0} %</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>Badge lost?</source>
        <translation>胸牌遗失？</translation>
    </message>
    <message>
        <source>Badge no. {0} is lost?</source>
        <translation>{0}号胸牌遗失了吗？</translation>
    </message>
    <message>
        <source>Every door refuses it from now on, also if it is found again. A new badge has another code.</source>
        <translation>从现在起，所有门口都会拒绝它，即使找回也一样。新胸牌有另一个码。</translation>
    </message>
    <message>
        <source>Lost: print a new badge</source>
        <translation>遗失：打印新胸牌</translation>
    </message>
    <message>
        <source>Only report it lost</source>
        <translation>仅报失</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>as it needs</source>
        <translation>按需</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the overview (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chart (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the table (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name on the badge</source>
        <translation>胸牌上的姓名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PictureEditor</name>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>▲ Not right</source>
        <translation>▲ 不正确</translation>
    </message>
    <message>
        <source>▲ Too many wrong tries</source>
        <translation>▲ 错误次数过多</translation>
    </message>
    <message>
        <source>Try again in {0}</source>
        <translation>请在{0}后重试</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>请重试</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
    <message>
        <source>Give the PIN</source>
        <translation>提交 PIN 码</translation>
    </message>
</context>
<context>
    <name>PrinterPage</name>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prints here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is kept up to date while you look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do badges come out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the printer, and another that takes over when it fails. Then print a test badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print badges here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or an address: ipp://HOST/ipp/print, tcp://HOST:9100?zpl=203</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the test badge come out right: whole, sharp, and in its real size?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What badges look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test badge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterStep</name>
    <message>
        <source>A test badge came out right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can type a printer’s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test badge is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer says that the test badge is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test badge did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw it away: it opens no door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then try this, and print it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off or too small: set the badge’s paper at the printer, or choose the layout for the paper in it. Pale or smeared: change ink or ribbon. Blank: turn the labels over. Nothing at all: choose another printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges go where they went before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Registering</name>
    <message>
        <source>Register somebody new?</source>
        <translation>登记新来的人？</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>The access category becomes {0}.</source>
        <translation>准入类别改为{0}。</translation>
    </message>
    <message>
        <source>Correct this registration?</source>
        <translation>更正此注册？</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Takes over from {0}, whose badges and codes end at once.</source>
        <translation>接替{0}，其胸牌和码立即失效。</translation>
    </message>
    <message>
        <source>Another delegate?</source>
        <translation>更换代表？</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Doors and desks let them through again.</source>
        <translation>门口和注册台恢复放行。</translation>
    </message>
    <message>
        <source>Lift the security hold?</source>
        <translation>解除安全暂停？</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>解除暂停</translation>
    </message>
    <message>
        <source>Every door and desk refuses them at once. What the attendee sees does not say why.</source>
        <translation>所有门口和注册台立即拒绝此人。与会者看到的内容不说明原因。</translation>
    </message>
    <message>
        <source>Security hold?</source>
        <translation>安全暂停？</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Name on the badge, if written otherwise</source>
        <translation>胸牌上的姓名（如写法不同）</translation>
    </message>
    <message>
        <source>Organization or delegation</source>
        <translation>单位或代表团</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Access category</source>
        <translation>准入类别</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Note for the desk</source>
        <translation>给注册台的备注</translation>
    </message>
    <message>
        <source>In any script</source>
        <translation>任何文字均可</translation>
    </message>
    <message>
        <source>Type a name or a code</source>
        <translation>输入名称或代码</translation>
    </message>
    <message>
        <source>Type or choose</source>
        <translation>输入或选择</translation>
    </message>
    <message>
        <source>en, fr</source>
        <translation>zh, en</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>A name is missing: type a given name, a family name, or the name on the badge.</source>
        <translation>缺少姓名：请输入名、姓或胸牌上的姓名。</translation>
    </message>
    <message>
        <source>Choose an access category.</source>
        <translation>请选择准入类别。</translation>
    </message>
    <message>
        <source>No category “{0}”: choose one from the list.</source>
        <translation>没有类别“{0}”：请从列表中选择。</translation>
    </message>
    <message>
        <source>No country “{0}”: choose one from the list.</source>
        <translation>没有国家“{0}”：请从列表中选择。</translation>
    </message>
    <message>
        <source>“{0}” is no language code such as en or fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long: {0} characters at most.</source>
        <translation>过长：最多{0}个字符。</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>the registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds {0}: choose it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Rejected: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this file changes: {0} people in it, {1} as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {0} are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is coming?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the list that your registration system exports: CSV or XLSX. You see what it would change before anything does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a roster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the photos lie…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How its columns are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This roster is complete: withdraw whoever is missing from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these people in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this file changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterStep</name>
    <message numerus="yes">
        <source>%n people are registered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rosters (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the photos lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: {0} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking people in: {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw people who are inside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in a room now, and would be refused at the next door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} new, {1} changed, {2} as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos: {0} taken in, {1} missing or unusable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: correct them in the file, and take it in again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put the missing photos into the folder, and take the roster in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people were taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever was taken in by then stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the same file in again to go on: nobody comes twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who was registered before is still there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>This is no JSON object, line and column {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no rule: it is too large, or holds no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule: everything else decides.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0} ({1} files)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is lost: save it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerPage</name>
    <message>
        <source>Does the scanner read?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan this code with the USB scanner, as you would scan a badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Plug the scanner in.
2. Hold it a hand’s breadth before the screen, and pull its trigger.
3. What it sends is looked at here: key by key, and how it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scanner at this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And can you hear it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three sounds, told apart by rhythm: set the volume so that they are heard in a crowd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶ Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶ Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▶ Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code to scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScannerStep</name>
    <message>
        <source>The scanner reads codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else works.</source>
        <translation>其他功能正常。</translation>
    </message>
    <message>
        <source>No scanner is used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera reads, or names are typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends with Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends with Tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends with a line feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends with nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the setting in the scanner’s manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was another code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code that is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its letters arrive garbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyboard country USA (English).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends more than the code: “{0}” before it, “{1}” after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take its prefix and suffix away, or set KIOSK_SCANNER_PREFIX and KIOSK_SCANNER_SUFFIX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It types too slowly: up to {2} ms from key to key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set its delay between characters to none, or set KIOSK_SCANNER_GAP to {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not end a code with Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suffix Enter (CR). Or set KIOSK_SCANNER_ENDS to enter,tab,lf,pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sent: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CapsLock is on: codes are read all the same, but turn it off before you type names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s keyboard is not the scanner’s: codes are read by the places of the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scanner is set to this computer’s keyboard, which is fine here and not elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scanners</name>
    <message>
        <source>Everything else works.</source>
        <translation>其他功能正常。</translation>
    </message>
</context>
<context>
    <name>SelfServiceScreen</name>
    <message>
        <source>Please go to the registration desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your badge comes out below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get your badge at the registration desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a new badge, go to the registration desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code again, or go to the registration desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody there will help you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: sign in to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your badge comes at the registration desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: {0}. A badge that comes out later goes to the registration desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your code to the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it upright, a hand’s length before the lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, print my badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, this is not me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your badge as it will print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need no help any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SerialScanner</name>
    <message>
        <source>Serial ports can&apos;t be read here</source>
        <translation>此处无法读取串口</translation>
    </message>
    <message>
        <source>install PySide6-Addons, then start again</source>
        <translation>请安装 PySide6-Addons 后重新启动</translation>
    </message>
    <message>
        <source>The scanner at {0} may not be used</source>
        <translation>无法使用{0}上的扫描器</translation>
    </message>
    <message>
        <source>close other programs that use it; on Linux, add this user to the group dialout</source>
        <translation>请关闭使用它的其他程序；在 Linux 上，将此用户加入 dialout 组</translation>
    </message>
    <message>
        <source>The scanner at {0} is not there</source>
        <translation>{0}上没有扫描器</translation>
    </message>
    <message>
        <source>plug it in; it works again by itself</source>
        <translation>请连接；之后会自动恢复</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Times are local: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Operator</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>请选择您的姓名</translation>
    </message>
    <message>
        <source>Then give your PIN</source>
        <translation>然后输入 PIN 码</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>在此工作的人员</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>其他人</translation>
    </message>
</context>
<context>
    <name>SoundDialog</name>
    <message>
        <source>Sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in: a short note, a long one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: one long buzz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention: three short knocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loudspeaker: verdicts are shown only. Plug one in, and it is heard at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sounds are turned off: verdicts are shown only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can you tell them apart where you stand? The machine’s own volume counts too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Organizer: sets up, says who works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor: overrides, walk-ins, rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator: checks in, prints badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Nobody is named yet: whoever sits here may override a door, hold people and register walk-ins. Begin with an organizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Name a second organizer: if the only one’s PIN is lost, nobody can change the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ Name a supervisor: without one only an organizer can override or register walk-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each signs in with a PIN of 6 to 12 digits, and the journal says who did what. You may skip this: then everybody may do everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (never leaves this station)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id: initials or a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>在此工作的人员</translation>
    </message>
</context>
<context>
    <name>StaffStep</name>
    <message>
        <source>The two PINs differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was added yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same PIN twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} works here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal keeps what they did, and nobody else gets their id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} works here no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was added or removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>{0}, {1} · chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {0} until {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next {0}, doors {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} takes over after this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {1} min: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoppedPage</name>
    <message>
        <source>Out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go to the registration desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff: this window ended by itself several times. Nothing recorded is lost. It tries again in two minutes; else restart this machine. The reason stands in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>请重试</translation>
    </message>
</context>
<context>
    <name>SubstituteDialog</name>
    <message>
        <source>Another delegate</source>
        <translation>更换代表</translation>
    </message>
    <message>
        <source>Another delegate instead of {0}</source>
        <translation>更换代表：{0}</translation>
    </message>
    <message>
        <source>Ends at once, for {0}</source>
        <translation>立即终止（{0}）</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep the invitations: {0}</source>
        <translation>保留邀请：{0}</translation>
    </message>
    <message>
        <source>What {0} attended stays theirs.</source>
        <translation>{0}的出席记录仍归其本人。</translation>
    </message>
    <message>
        <source>Substitute, check in and print</source>
        <translation>更换、签到并打印</translation>
    </message>
    <message>
        <source>Only substitute</source>
        <translation>仅更换</translation>
    </message>
    <message>
        <source>Invitations are kept: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badge no. {0}</source>
        <translation>{0}号胸牌</translation>
    </message>
    <message>
        <source>invitations, unless they are kept</source>
        <translation>邀请，除非予以保留</translation>
    </message>
    <message>
        <source>all codes</source>
        <translation>所有码</translation>
    </message>
    <message>
        <source>the check-in</source>
        <translation>签到</translation>
    </message>
</context>
<context>
    <name>Surroundings</name>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Texts of the column</source>
        <translation>列中的文本</translation>
    </message>
    <message>
        <source>Move the text up</source>
        <translation>上移文本</translation>
    </message>
    <message>
        <source>Move the text down</source>
        <translation>下移文本</translation>
    </message>
    <message>
        <source>Remove the text</source>
        <translation>移除文本</translation>
    </message>
    <message>
        <source>+ Field</source>
        <translation>+ 字段</translation>
    </message>
    <message>
        <source>Add a field to the column</source>
        <translation>在列中添加字段</translation>
    </message>
    <message>
        <source>+ Words</source>
        <translation>+ 文字</translation>
    </message>
    <message>
        <source>Add words to the column</source>
        <translation>在列中添加文字</translation>
    </message>
</context>
<context>
    <name>TiersPage</name>
    <message>
        <source>Named in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session names it; those for every tier admit it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast of the words on it: {0} : 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that name it: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tier yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseEvent</name>
    <message>
        <source>It takes away what people already used: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every decision of this station is made by it from now on. Close its other windows and open them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this event?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Station {0} works by this event from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseLayout</name>
    <message>
        <source>Every badge of this station is printed so from now on, by open windows too.</source>
        <translation>从现在起，本站点的所有胸牌都这样打印，已打开的窗口也一样。</translation>
    </message>
    <message>
        <source>Print badges by this layout?</source>
        <translation>按此版式打印胸牌？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Badges of this station look like “{0}” from now on</source>
        <translation>从现在起，本站点的胸牌采用“{0}”</translation>
    </message>
</context>
<context>
    <name>Vouching</name>
    <message>
        <source>Who does this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This station knows its staff: this needs an organizer’s PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>理由（可不填）</translation>
    </message>
    <message>
        <source>A supervisor’s PIN, for this once</source>
        <translation>主管的 PIN 码，仅此一次</translation>
    </message>
</context>
<context>
    <name>WalkInDialog</name>
    <message>
        <source>Walk-in</source>
        <translation>现场登记</translation>
    </message>
    <message>
        <source>Walk-in: register somebody new</source>
        <translation>现场登记：登记新来的人</translation>
    </message>
    <message>
        <source>Already registered?</source>
        <translation>已经注册？</translation>
    </message>
    <message>
        <source>Nobody is registered under a name like this.</source>
        <translation>没有姓名相近的注册者。</translation>
    </message>
    <message>
        <source>Whoever is registered under a name like it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only register</source>
        <translation>仅登记</translation>
    </message>
    <message>
        <source>Somebody else: register, check in and print</source>
        <translation>另一人：登记、签到并打印</translation>
    </message>
    <message>
        <source>Register, check in and print</source>
        <translation>登记、签到并打印</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
</TS>
