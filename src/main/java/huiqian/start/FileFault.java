package huiqian.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What H2 finds wrong with a file, by its error codes: the driver is there at run time only. */
enum FileFault {
    OTHER_VERSION(
            90048,
            "数据库文件 %s 的格式这个版本读不了：它是用另一个版本的数据库程序写的，或者不是会签的数据",
            "文件没有改动过。请用原来的程序版本启动，或者检查数据目录是否放对；要把数据带到这个版本来，按 README「备份与恢复」里的步骤先导出、再导入"),
    IN_USE(90020, "数据库文件 %s 正被另一个程序使用，可能会签已经在这个目录里运行", "请先停掉正在运行的那一个；一个数据目录同时只能有一个程序使用"),
    DAMAGED(
            90030,
            "数据库文件 %s 已经损坏，读不出来",
            "请先把整个数据目录另外复制一份留着，再放回最近的备份（见 README「备份与恢复」）。没有备份的，请技术人员用 H2 的恢复工具（Recover）试着取出数据"),
    UNREACHABLE(90028, "数据库文件 %s 不能读写", "请检查它是不是一个文件、磁盘是否正常、运行本程序的用户对数据目录有没有读写权限，或者放回最近的备份"),
    OTHER_PASSWORD(
            28000,
            "数据库文件 %s 要用另一个用户名或密码打开",
            "请检查设置 SPRING_DATASOURCE_USERNAME 和 SPRING_DATASOURCE_PASSWORD，要与第一次启动时相同");

    private final int code;
    private final String description;
    private final String remedy;

    FileFault(int code, String description, String remedy) {
        this.code = code;
        this.description = description;
        this.remedy = remedy;
    }

    static Optional<FileFault> of(int code) {
        return Stream.of(values()).filter(fault -> fault.code == code).findFirst();
    }

    String describe(Path file) {
        return description.formatted(file);
    }

    String remedy() {
        return remedy;
    }
}
