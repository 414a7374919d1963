package huiqian.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of the demonstration, entered once: twenty assets, the last but one on loan, the last scrapped. */
@Component
@Profile("demo")
class DemoAssets implements ApplicationRunner {

    private final AssetRepository assets;

    DemoAssets(AssetRepository assets) {
        this.assets = assets;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (assets.count() > 0) return;
        assets.saveAll(devices());
        assets.saveAll(furniture());
    }

    private static List<Asset> devices() {
        return List.of(
                asset(1, "device", "投影仪", "一号会议室", "2021-09-10", 3999),
                asset(2, "device", "投影幕布", "一号会议室", "2021-09-10", 480),
                asset(3, "device", "移动音响", "文艺部储物柜", "2020-03-18", 1680),
                asset(4, "device", "调音台", "大礼堂", "2019-10-08", 2850),
                asset(5, "device", "无线话筒（一拖二）", "大礼堂", "2022-04-02", 760),
                asset(6, "device", "激光打印机", "秘书处办公室", "2020-09-15", 1899),
                asset(7, "device", "扫描仪", "秘书处办公室", "2018-06-21", 1250),
                asset(8, "device", "台式电脑", "秘书处办公室", "2019-03-04", 4599),
                asset(9, "device", "笔记本电脑", "宣传部", "2022-09-20", 5299),
                asset(10, "device", "数码相机", "宣传部", "2021-05-12", 4380),
                asset(11, "device", "相机三脚架", "宣传部", "2021-05-12", 260));
    }

    private static List<Asset> furniture() {
        return List.of(
                asset(12, "furniture", "折叠桌（六张）", "志愿者部储物间", "2020-10-27", 900),
                asset(13, "furniture", "折叠椅（三十把）", "志愿者部储物间", "2020-10-27", 1350),
                asset(14, "storeroom", "遮阳帐篷", "志愿者部储物间", "2022-03-30", 420),
                asset(15, "storeroom", "篮球记分牌", "体育部器材室", "2019-11-11", 310),
                asset(16, "storeroom", "羽毛球网架", "体育部器材室", "2021-03-25", 540),
                asset(17, "furniture", "白板", "二号会议室", "2018-09-03", 350),
                asset(18, "furniture", "文件柜", "秘书处办公室", "2017-09-01", 680),
                asset(19, "device", "音箱", "文艺部储物柜", "2022-11-16", 1180).lent(),
                asset(20, "device", "针式打印机", "秘书处办公室", "2012-09-06", 1430).scrap(recycled()));
    }

    private static Asset asset(int number, String category, String name, String location, String acquired, int yuan) {
        String tag = "XS-%04d".formatted(number);
        return new Asset(tag, name, location, LocalDate.parse(acquired), BigDecimal.valueOf(yuan)).of(category);
    }

    private static Disposal recycled() {
        return new Disposal("recycle", LocalDate.of(2024, 6, 28), BigDecimal.valueOf(60));
    }
}
