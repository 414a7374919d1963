package huiqian.notification.robot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** A text as each kind of robot wants it posted, signed where the robot has a secret. */
record RobotMessage(String address, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static RobotMessage of(Robot robot, String text, Instant now) {
        boolean signed = robot.kind().signs() && !robot.secret().isBlank();
        return switch (robot.kind()) {
            case WECOM -> new RobotMessage(robot.address(), ofTencent(text));
            case DINGTALK -> new RobotMessage(signed ? signed(robot, now) : robot.address(), ofTencent(text));
            case FEISHU -> new RobotMessage(robot.address(), ofFeishu(robot, text, now, signed));
        };
    }

    private static String signed(Robot robot, Instant now) {
        String joint = robot.address().contains("?") ? "&" : "?";
        return robot.address() + joint + Signature.ofDingTalk(now.toEpochMilli(), robot.secret());
    }

    /** DingTalk has taken over the form of WeCom. */
    private static String ofTencent(String text) {
        return json(Map.of("msgtype", "text", "text", Map.of("content", text)));
    }

    private static String ofFeishu(Robot robot, String text, Instant now, boolean signed) {
        Map<String, Object> message = new LinkedHashMap<>();
        if (signed) {
            message.put("timestamp", String.valueOf(now.getEpochSecond()));
            message.put("sign", Signature.ofFeishu(now.getEpochSecond(), robot.secret()));
        }
        message.put("msg_type", "text");
        message.put("content", Map.of("text", text));
        return json(message);
    }

    private static String json(Map<String, ?> message) {
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
